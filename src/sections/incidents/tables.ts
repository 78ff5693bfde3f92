import { number, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  incidents: {
    tables: ({ incidents, journal, triggers }) => [
      toTable('incidents', incidents, [
        text('columns.kind', ({ kind }) => kind),
        text('columns.incident', ({ title }) => title),
        text('columns.severity', ({ severity }) => severity),
        text('columns.state', ({ state }) => state),
        text('columns.blocker', ({ blocker }) => (blocker ? 'yes' : 'no')),
        time('columns.from', ({ from }) => from),
        time('columns.to', ({ to }) => to),
        number('columns.length', ({ minutes }) => minutes, 'm'),
        text('columns.by', ({ by }) => by),
        text('columns.rule', ({ rule }) => rule),
        text('columns.finding', ({ finding }) => finding),
        text('columns.reason', ({ reason }) => reason.text),
      ]),
      toTable('journal', journal, [
        time('columns.time', ({ at }) => at),
        text('columns.by', ({ by }) => by),
        text('columns.kind', ({ kind }) => kind),
        text('columns.entry', (entry) => entry.text),
      ]),
      toTable('triggers', triggers, [
        text('columns.trigger', ({ title }) => title),
        text('columns.severity', ({ severity }) => severity),
        text('columns.state', ({ state }) => state),
        text('columns.action', ({ action }) => action),
        text('columns.escalateTo', ({ escalateTo }) => escalateTo),
        number('columns.respondWithin', ({ respondWithinMinutes }) => respondWithinMinutes, 'm'),
        text('columns.reason', ({ reason }) => reason.text),
      ]),
    ],
    slice: ({ incidents, journal, triggers }) => ({ incidents, journal, triggers }),
  },
} satisfies Frames;
