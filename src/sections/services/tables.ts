import { number, text, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  services: {
    tables: ({ services }) => [
      toTable('services', services, [
        text('columns.service', ({ id }) => id),
        number('columns.port', ({ port }) => port),
        text('columns.state', ({ state }) => state),
        number('columns.uptime', ({ uptimeSeconds }) => uptimeSeconds, 's'),
        number('columns.available', ({ availability }) => availability, 'percent'),
        number('columns.restarts', ({ restarts }) => restarts),
        text('columns.status', ({ status }) => status),
      ]),
    ],
    slice: ({ services }) => ({ services }),
  },
} satisfies Frames;
