import { number, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  people: {
    tables: ({ signoffs, people, progress }) => [
      toTable('signoffs', signoffs, [
        text('columns.role', ({ role }) => role),
        text('columns.signoff', ({ title }) => title),
        text('columns.state', ({ state }) => state),
        text('columns.by', ({ by }) => by),
        time('columns.at', ({ at }) => at),
        text('columns.note', ({ note }) => note),
      ]),
      toTable('people', people, [
        text('columns.role', ({ role }) => role),
        text('columns.duty', ({ duty }) => duty),
        number('columns.level', ({ level }) => level),
        text('columns.contact', ({ contact }) => contact),
      ]),
      toTable(
        'progress',
        progress.flatMap(({ title, unit, rows }) => rows.map((row) => ({ ...row, group: title, unit }))),
        [
          text('columns.group', ({ group }) => group),
          text('columns.task', ({ title }) => title),
          text('columns.unit', ({ unit }) => unit),
          number('columns.planned', ({ planned }) => planned),
          number('columns.done', ({ done }) => done),
          text('columns.state', ({ state }) => state),
          text('columns.deliverable', ({ deliverable }) => deliverable),
        ]
      ),
    ],
    slice: ({ signoffs, people, progress }) => ({ signoffs, people, progress }),
  },
} satisfies Frames;
