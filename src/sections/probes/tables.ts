import { number, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  probes: {
    tables: ({ probes }) => [
      toTable('probes', probes, [
        text('columns.probe', ({ id }) => id),
        text('columns.service', ({ service }) => service),
        text('columns.state', ({ state }) => state),
        number('columns.available', ({ availability }) => availability, 'percent'),
        number('columns.mean', ({ mean }) => mean, 'ms'),
        number('columns.slowest', ({ slowest }) => slowest, 'ms'),
        number('columns.outages', ({ outages }) => outages.length),
        text('columns.status', ({ status }) => status),
        text('columns.reason', ({ reason }) => reason.text),
        text('columns.query', ({ query }) => query),
      ]),
    ],
    slice: ({ probes, deployment, evaluatedAt }) => ({ probes, deployment, evaluatedAt }),
  },
  certificates: {
    tables: ({ certificates }) => [
      toTable('certificates', certificates, [
        text('columns.certificate', ({ id }) => id),
        time('columns.expires', ({ expiresAt }) => expiresAt),
        number('columns.left', ({ daysLeft }) => daysLeft, 'd'),
        time('columns.renewalDue', ({ renewAt }) => renewAt),
        text('columns.status', ({ status }) => status),
        text('columns.reason', ({ reason }) => reason.text),
        text('columns.query', ({ query }) => query),
      ]),
    ],
    slice: ({ certificates }) => ({ certificates }),
  },
} satisfies Frames;
