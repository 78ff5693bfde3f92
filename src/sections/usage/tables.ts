import { number, text, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  usage: {
    tables: ({ usage }) => [
      toTable('usage', usage, [
        text('columns.group', ({ group }) => group),
        text('columns.figure', ({ title }) => title),
        text('columns.unit', ({ unit }) => unit),
        number('columns.value', ({ value }) => value),
        number('columns.share', ({ percent }) => percent, 'percent'),
        text('columns.reason', ({ reason }) => reason?.text ?? null),
        text('columns.query', ({ query }) => query),
      ]),
      toTable(
        'usage-parts',
        usage.flatMap(({ title, unit, parts }) => parts.map((part) => ({ ...part, title, unit }))),
        [
          text('columns.figure', ({ title }) => title),
          text('columns.part', ({ label }) => label),
          text('columns.unit', ({ unit }) => unit),
          number('columns.value', ({ value }) => value),
          number('columns.share', ({ percent }) => percent, 'percent'),
        ]
      ),
    ],
    slice: ({ usage }) => ({ usage }),
  },
} satisfies Frames;
