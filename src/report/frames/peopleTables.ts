import { toTarget } from '../../document/figures';
import type { ItemRow } from '../../engine/model/report';
import { type Column, number, type Tables, text, time, toTable } from './columns';

type Name = 'checklist' | 'schedule' | 'incidents' | 'insights' | 'people';

type GroupedItem = ItemRow & { readonly group: string };

const ITEM_COLUMNS: readonly Column<ItemRow>[] = [
  text('Item', ({ title }) => title),
  text('Status', ({ status }) => status),
  text('Critical', ({ critical }) => (critical ? 'yes' : 'no')),
  text('Unit', ({ unit }) => unit),
  number('Value', ({ value }) => value),
  text('Target', (item) => toTarget(item)?.wanted ?? null),
  text('Judged by', ({ judgedBy }) => judgedBy),
  text('By', ({ by }) => by),
  time('At', ({ at }) => at),
  text('Finding', ({ finding }) => finding),
  text('Reason', ({ reason }) => reason.text),
];

/** What people judge and write down, and what follows from the report. */
export const PEOPLE_TABLES: Readonly<Record<Name, Tables>> = Object.freeze({
  checklist: ({ checklist, security }) => [
    toTable(
      'checklist',
      checklist.flatMap(({ group, items }) => items.map((item): GroupedItem => ({ ...item, group }))),
      [text<GroupedItem>('Group', ({ group }) => group), ...ITEM_COLUMNS]
    ),
    toTable('groups', checklist, [
      text('Group', ({ group }) => group),
      number('Passed', ({ passed }) => passed),
      number('Judged', ({ judged }) => judged),
      number('Items', ({ items }) => items.length),
      number('Complete', ({ percent }) => percent, 'percent'),
      number('Blockers', ({ blockers }) => blockers.length),
    ]),
    toTable('security', security, ITEM_COLUMNS),
  ],
  schedule: ({ schedule }) => [
    toTable('schedule', schedule, [
      time('Due', ({ dueAt }) => dueAt),
      text('Round', ({ title }) => title),
      number('After rollout', ({ hours }) => hours, 'h'),
      text('State', ({ state }) => state),
      text('Judged by', ({ judgedBy }) => judgedBy),
      text('By', ({ by }) => by),
      text('Reason', ({ reason }) => reason.text),
    ]),
    toTable(
      'found-then',
      schedule.flatMap(({ dueAt, title: round, findings }) =>
        findings.map((finding) => ({ ...finding, dueAt, round }))
      ),
      [
        time('Due', ({ dueAt }) => dueAt),
        text('Round', ({ round }) => round),
        text('Finding', ({ title }) => title),
        text('Status', ({ status }) => status),
        number('Value', ({ value }) => value),
        text('Unit', ({ unit }) => unit),
        text('Reason', ({ reason }) => reason.text),
      ]
    ),
  ],
  incidents: ({ incidents, journal, triggers }) => [
    toTable('incidents', incidents, [
      text('Kind', ({ kind }) => kind),
      text('Incident', ({ title }) => title),
      text('Severity', ({ severity }) => severity),
      text('State', ({ state }) => state),
      text('Blocker', ({ blocker }) => (blocker ? 'yes' : 'no')),
      time('From', ({ from }) => from),
      time('To', ({ to }) => to),
      number('Length', ({ minutes }) => minutes, 'm'),
      text('By', ({ by }) => by),
      text('Rule', ({ rule }) => rule),
      text('Finding', ({ finding }) => finding),
      text('Reason', ({ reason }) => reason.text),
    ]),
    toTable('journal', journal, [
      time('Time', ({ at }) => at),
      text('By', ({ by }) => by),
      text('Kind', ({ kind }) => kind),
      text('Entry', (entry) => entry.text),
    ]),
    toTable('triggers', triggers, [
      text('Trigger', ({ title }) => title),
      text('Severity', ({ severity }) => severity),
      text('State', ({ state }) => state),
      text('Action', ({ action }) => action),
      text('Escalate to', ({ escalateTo }) => escalateTo),
      number('Respond within', ({ respondWithinMinutes }) => respondWithinMinutes, 'm'),
      text('Reason', ({ reason }) => reason.text),
    ]),
  ],
  people: ({ signoffs, people, progress }) => [
    toTable('signoffs', signoffs, [
      text('Role', ({ role }) => role),
      text('Sign-off', ({ title }) => title),
      text('State', ({ state }) => state),
      text('By', ({ by }) => by),
      time('At', ({ at }) => at),
      text('Note', ({ note }) => note),
    ]),
    toTable('people', people, [
      text('Role', ({ role }) => role),
      text('Duty', ({ duty }) => duty),
      number('Level', ({ level }) => level),
      text('Contact', ({ contact }) => contact),
    ]),
    toTable(
      'progress',
      progress.flatMap(({ title, unit, rows }) => rows.map((row) => ({ ...row, group: title, unit }))),
      [
        text('Group', ({ group }) => group),
        text('Task', ({ title }) => title),
        text('Unit', ({ unit }) => unit),
        number('Planned', ({ planned }) => planned),
        number('Done', ({ done }) => done),
        text('State', ({ state }) => state),
        text('Deliverable', ({ deliverable }) => deliverable),
      ]
    ),
  ],
  insights: ({ actions, observations, recommendations }) => [
    toTable(
      'insights',
      [
        ...actions.map((insight) => ({ ...insight, kind: 'action', days: null })),
        ...observations.map((insight) => ({ ...insight, days: null })),
        ...recommendations.map((insight) => ({ ...insight, kind: 'recommendation', days: insight.withinDays })),
      ],
      [
        text('Kind', ({ kind }) => kind),
        text('Sentence', (insight) => insight.text),
        number('Within', ({ days }) => days, 'd'),
        text('Rule', ({ rule }) => rule),
        text('Finding', ({ finding }) => finding),
      ]
    ),
  ],
});
