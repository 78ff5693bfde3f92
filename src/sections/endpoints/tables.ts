import { number, text, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  endpoints: {
    tables: ({ endpoints, endpointTotals }) => [
      toTable('endpoints', endpoints, [
        text('columns.method', ({ method }) => method),
        text('columns.path', ({ path }) => path),
        number('columns.requests', ({ requests }) => requests),
        number('columns.mean', ({ mean }) => mean, 'ms'),
        number('columns.p95', ({ p95 }) => p95, 'ms'),
        number('columns.errors', ({ errors }) => errors),
        number('columns.errorPercent', ({ errorPercent }) => errorPercent, 'percent'),
      ]),
      toTable(
        'totals',
        endpointTotals === null
          ? []
          : [
              { name: 'requests', ...endpointTotals.requests },
              { name: 'errors', ...endpointTotals.errors },
            ],
        [
          text('columns.total', ({ name }) => name),
          number('columns.sumOfEndpoints', ({ rows }) => rows),
          number('columns.ownCounter', ({ own }) => own),
        ]
      ),
    ],
    slice: ({ endpoints, endpointTotals }) => ({ endpoints, endpointTotals }),
  },
} satisfies Frames;
