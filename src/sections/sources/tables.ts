import { number, text, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The table of how it was asked, which is not the same for two who ask for the same report. */
export const ASKING = 'asking';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  sources: {
    tables: ({ sources }) => [
      toTable('sources', sources, [
        text('columns.source', ({ id }) => id),
        text('columns.type', ({ type }) => type),
        text('columns.status', ({ status }) => status),
        number('columns.observed', ({ observed }) => observed),
        number('columns.absent', ({ absent }) => absent),
        number('columns.failed', ({ failed }) => failed),
        text('columns.error', ({ error }) => error?.message ?? null),
      ]),
      toTable(ASKING, sources, [
        text('columns.source', ({ id }) => id),
        number('columns.requests', ({ requests }) => requests),
        number('columns.took', ({ tookMs }) => tookMs, 'ms'),
      ]),
    ],
    slice: ({ sources }) => ({ sources }),
  },
} satisfies Frames;
