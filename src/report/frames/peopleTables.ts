import type { ItemRow } from '../../engine/model/report';
import { toTarget } from '../figures/toFigures';
import type { Tables } from './plainFrame';
import { number, text, time, toTable } from './toColumns';

type Name = 'checklist' | 'schedule' | 'incidents' | 'insights';

type GroupedItem = ItemRow & { readonly group: string };

/** What people judge and write down, and what follows from the report. */
export const PEOPLE_TABLES: Readonly<Record<Name, Tables>> = Object.freeze({
  checklist: ({ checklist }) => [
    toTable('checklist', checklist.flatMap(({ group, items }) => items.map((item): GroupedItem => ({ ...item, group }))), [
      text('Group', ({ group }) => group),
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
    ]),
    toTable('groups', checklist, [
      text('Group', ({ group }) => group),
      number('Passed', ({ passed }) => passed),
      number('Judged', ({ judged }) => judged),
      number('Items', ({ items }) => items.length),
      number('Complete', ({ percent }) => percent, 'percent'),
      number('Blockers', ({ blockers }) => blockers.length),
    ]),
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
    toTable('found then', schedule.flatMap(({ dueAt, title: round, findings }) => findings.map((finding) => ({ ...finding, dueAt, round }))), [
      time('Due', ({ dueAt }) => dueAt),
      text('Round', ({ round }) => round),
      text('Finding', ({ title }) => title),
      text('Status', ({ status }) => status),
      number('Value', ({ value }) => value),
      text('Unit', ({ unit }) => unit),
      text('Reason', ({ reason }) => reason.text),
    ]),
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
    toTable('journal', journal, [time('Time', ({ at }) => at), text('By', ({ by }) => by), text('Kind', ({ kind }) => kind), text('Entry', (entry) => entry.text)]),
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
  insights: ({ actions, observations, recommendations }) => [
    toTable('insights', [...actions.map((insight) => ({ ...insight, kind: 'action', days: null })), ...observations.map((insight) => ({ ...insight, days: null })), ...recommendations.map((insight) => ({ ...insight, kind: 'recommendation', days: insight.withinDays }))], [
      text('Kind', ({ kind }) => kind),
      text('Sentence', (insight) => insight.text),
      number('Within', ({ days }) => days, 'd'),
      text('Rule', ({ rule }) => rule),
      text('Finding', ({ finding }) => finding),
    ]),
  ],
});
