import type { Answers, Context } from '../model/context';
import type { Request } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { Item } from '../model/plan';
import type { ItemRow } from '../model/report';
import { toRequest } from '../model/request';
import type { Notes } from '../people/notes/note';
import type { Schedule } from '../windows/schedule';
import { byFinding } from './byFinding';
import { byPerson } from './byPerson';
import { byQuery } from './byQuery';
import { isNotApplicable } from './judgement';

export interface Known {
  readonly context: Context;
  readonly notes: Notes;
  /** What is judged so far, by id. */
  readonly findings: ReadonlyMap<string, Finding>;
}

export function itemRequests(item: Item, schedule: Schedule): Partial<Record<'value', Request>> {
  return item.query === null
    ? {}
    : { value: toRequest(item.source, { kind: 'range', expr: item.query, grid: schedule.day }) };
}

/**
 * One line of a list, judged by the worst of its query's last values, by the latest note of a person, or by the finding that it restates.
 * A line that restates a finding weighs nothing in the score, whatever the plan writes: else one thing would count twice. So does one that
 * a person found not to apply.
 */
export function judgeItem(item: Item, answers: Answers<'value'>, { context, notes, findings }: Known): ItemRow {
  const { judgedBy, id, title, component, critical, unit, source } = item;
  const judged =
    judgedBy === 'query'
      ? byQuery(item, answers.value, context)
      : judgedBy === 'person'
        ? byPerson(item, notes, context.translate)
        : byFinding(item, item.finding === null ? undefined : findings.get(item.finding), context.translate);
  const weighs = judgedBy !== 'finding' && !isNotApplicable(judged);
  return {
    id,
    title,
    component,
    critical,
    unit,
    source,
    judgedBy,
    finding: item.finding,
    weight: weighs ? item.weight : 0,
    ...judged,
  };
}

export function toItemFinding(row: ItemRow, ignored: boolean): Finding {
  const { id, title, component, weight, critical, outcome, points01, reason } = row;
  return {
    id,
    kind: 'item',
    title,
    component,
    weight,
    critical,
    outcome,
    missed: outcome === 'worse',
    points01,
    ignored,
    reason,
  };
}
