import { number, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  alerts: {
    tables: ({ alerts }) => [
      toTable('alerts', alerts?.episodes ?? [], [
        text('columns.alert', ({ name }) => name),
        text('columns.severity', ({ severity }) => severity),
        text('columns.state', ({ to }) => (to === null ? 'firing' : 'resolved')),
        time('columns.from', ({ from }) => from),
        time('columns.to', ({ to }) => to),
        number('columns.length', ({ minutes }) => minutes, 'm'),
      ]),
    ],
    slice: ({ alerts, monitoring, deployment, evaluatedAt, checkpoints }) => ({
      alerts,
      monitoring,
      deployment,
      evaluatedAt,
      checkpoints,
    }),
  },
} satisfies Frames;
