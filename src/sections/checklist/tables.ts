import { number, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  checks: {
    tables: ({ checks }) => [
      toTable('checks', checks, [
        text('columns.check', ({ title }) => title),
        text('columns.status', ({ status }) => status),
        text('columns.outcome', ({ outcome }) => outcome),
        text('columns.evidence', ({ detail }) => detail),
        number('columns.findings', ({ findings }) => findings.length),
        time(
          'columns.firstSeen',
          ({ findings }) => findings.flatMap(({ from }) => (from === null ? [] : [from])).sort()[0] ?? null
        ),
        number('columns.points', ({ points01 }) => points01),
        text('columns.source', ({ source }) => source),
        text('columns.query', ({ query }) => query),
      ]),
    ],
    slice: ({ checks, deployment, evaluatedAt, checkpoints }) => ({ checks, deployment, evaluatedAt, checkpoints }),
  },
} satisfies Frames;
