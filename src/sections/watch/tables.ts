import { number, text, time, toTable } from '../../document/columns';
import type { Frames } from '../section';

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  schedule: {
    tables: ({ schedule }) => [
      toTable('schedule', schedule, [
        time('columns.due', ({ dueAt }) => dueAt),
        text('columns.round', ({ title }) => title),
        number('columns.afterRollout', ({ hours }) => hours, 'h'),
        text('columns.state', ({ state }) => state),
        text('columns.judgedBy', ({ judgedBy }) => judgedBy),
        text('columns.by', ({ by }) => by),
        text('columns.reason', ({ reason }) => reason.text),
      ]),
      toTable(
        'found-then',
        schedule.flatMap(({ dueAt, title: round, findings }) =>
          findings.map((finding) => ({ ...finding, dueAt, round }))
        ),
        [
          time('columns.due', ({ dueAt }) => dueAt),
          text('columns.round', ({ round }) => round),
          text('columns.finding', ({ title }) => title),
          text('columns.status', ({ status }) => status),
          number('columns.value', ({ value }) => value),
          text('columns.unit', ({ unit }) => unit),
          text('columns.reason', ({ reason }) => reason.text),
        ]
      ),
    ],
    slice: ({ schedule, checkpoints, deployment, evaluatedAt }) => ({
      schedule,
      checkpoints,
      deployment,
      evaluatedAt,
    }),
  },
} satisfies Frames;
