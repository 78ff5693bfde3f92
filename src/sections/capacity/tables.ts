import { number, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  capacity: {
    tables: ({ capacity }) => [
      toTable('capacity', capacity, [
        text('columns.resource', ({ title }) => title),
        text('columns.unit', ({ unit }) => unit),
        number('columns.used', ({ used }) => used),
        number('columns.capacity', (row) => row.capacity),
        number('columns.usedPercent', ({ percent }) => percent, 'percent'),
        number('columns.growthADay', ({ perDay }) => perDay),
        number('columns.intervalLow', ({ interval }) => interval?.[0] ?? null),
        number('columns.intervalHigh', ({ interval }) => interval?.[1] ?? null),
        number('columns.left', ({ daysLeft }) => daysLeft, 'd'),
        time('columns.full', ({ fullAt }) => fullAt),
        text('columns.status', ({ status }) => status),
        text('columns.reason', ({ reason }) => reason.text),
        text('columns.query', ({ query }) => query),
      ]),
    ],
    slice: ({ capacity }) => ({ capacity }),
  },
} satisfies Frames;
