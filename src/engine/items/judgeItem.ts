import { toTargetResult } from '../judge/points';
import type { Answers, Context } from '../model/context';
import { type Evidence, type Request, type SourceFailure, toRequest } from '../model/evidence';
import {
  clauseOf,
  type Code,
  type Finding,
  type Outcome,
  type Reason,
  type Status,
  toClause,
  toReason,
  type Translate,
  type Words,
} from '../model/finding';
import type { ItemRow } from '../model/itemRow';
import type { Item } from '../model/plan';
import type { TargetResult } from '../model/schema';
import { lastSample, queryOf, seriesOf } from '../model/series';
import { worstOf } from '../model/target';
import { toIso } from '../model/time';
import type { Note, Notes } from '../notes/parseNote';
import type { Schedule } from '../windows/toSchedule';

/** What became of an item, whoever judged it. */
export type ItemJudgement = Pick<
  ItemRow,
  'outcome' | 'status' | 'points01' | 'value' | 'target' | 'reason' | 'by' | 'at' | 'query'
>;

export const UNJUDGED = Object.freeze({ value: null, target: null, by: null, at: null, query: '' });

/** The code of items that a person, or the plan's no-data policy for what they restate, took out. */
export const NOT_APPLICABLE = 'item.notApplicable';

export function isNotApplicable({ reason }: Pick<ItemRow, 'reason'>): boolean {
  return reason.code === NOT_APPLICABLE;
}

/** An item is met, or it is not; there is nothing between. */
export function toPoints(outcome: Outcome): number | null {
  return outcome === 'same' ? 1 : outcome === 'worse' ? 0 : null;
}

export function toStatus(outcome: Outcome, critical: boolean): Status {
  if (outcome === 'same') {
    return 'pass';
  }
  return outcome === 'worse' ? (critical ? 'fail' : 'warn') : 'unknown';
}

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

/** By what became of another finding; one that the plan's no-data policy took out takes the item with it. */
export function byFinding(item: Item, finding: Finding | undefined, translate: Translate): ItemJudgement {
  if (finding === undefined) {
    return {
      ...UNJUDGED,
      outcome: 'no-data',
      status: 'unknown',
      points01: null,
      reason: toReason(translate, 'item.noFinding', { finding: item.finding }),
    };
  }
  const reason = finding.brief ?? finding.reason;
  if (finding.ignored) {
    return {
      ...UNJUDGED,
      outcome: 'no-data',
      status: 'unknown',
      points01: null,
      reason: toReason(translate, NOT_APPLICABLE, { why: clauseOf(reason) }),
    };
  }
  const outcome: Outcome = finding.missed ? 'worse' : finding.outcome;
  return {
    ...UNJUDGED,
    outcome,
    status: toStatusByFinding(finding, outcome, item.critical || finding.critical),
    points01: finding.points01,
    reason,
  };
}

/** As the row of the finding shows: none of the points is a failure, and so is anything critical. */
function toStatusByFinding({ points01 }: Finding, outcome: Outcome, critical: boolean): Status {
  if (outcome === 'worse') {
    return critical || points01 === 0 ? 'fail' : 'warn';
  }
  return points01 === null ? 'unknown' : points01 < 1 ? 'warn' : 'pass';
}

/** By the latest result that a person wrote down for the item; open until there is one. */
export function byPerson({ id, critical }: Item, notes: Notes, translate: Translate): ItemJudgement {
  if (notes.status === 'failed') {
    return {
      ...UNJUDGED,
      outcome: 'failed',
      status: 'unknown',
      points01: null,
      reason: toReason(translate, 'evidence.failed', { message: notes.message }),
    };
  }
  const last = notes.entries.filter(({ kind, item }) => kind === 'check' && item === id).at(-1);
  if (last === undefined) {
    return {
      ...UNJUDGED,
      outcome: 'no-data',
      status: 'unknown',
      points01: null,
      reason: toReason(translate, 'item.open'),
    };
  }
  const { outcome, code } = RESULTS[last.result ?? 'n/a'];
  return {
    ...UNJUDGED,
    outcome,
    status: toStatus(outcome, critical),
    points01: toPoints(outcome),
    reason: toReason(translate, code, { why: wordsOf(last) }),
    by: last.by,
    at: toIso(last.at),
  };
}

type Result = NonNullable<Note['result']>;

export const RESULTS: Readonly<Record<Result, { readonly outcome: Outcome; readonly code: Code }>> = Object.freeze({
  pass: { outcome: 'same', code: 'item.passed' },
  fail: { outcome: 'worse', code: 'item.failed' },
  'n/a': { outcome: 'no-data', code: NOT_APPLICABLE },
});

export function wordsOf({ text }: Note): Words {
  return text === '' ? toClause('item.noWords') : text;
}

/** An item's value holds for an hour: scans and probes are read less often than traffic. */
const FRESH_MS = 3_600_000;

/** By the worst of the query's last values. */
export function byQuery(item: Item, evidence: Evidence | undefined, context: Context): ItemJudgement {
  const value = valueOf(item, evidence, context.schedule);
  const target = item.target === null ? null : toTargetResult(item.target, value);
  const outcome = outcomeOf(evidence, target);
  return {
    ...UNJUDGED,
    outcome,
    status: toStatus(outcome, item.critical),
    points01: toPoints(outcome),
    value,
    target,
    reason: reasonOf({ item, outcome, value, evidence, context }),
    query: queryOf(evidence),
  };
}

const NOT_ASKED: SourceFailure = Object.freeze({ kind: 'pending', message: 'not answered yet' });

function valueOf({ target, noData }: Item, evidence: Evidence | undefined, { now, day }: Schedule): number | null {
  const last = seriesOf(evidence).map((series) => lastSample(series, Math.min(now, day.to), FRESH_MS)?.[1]);
  const values = last.filter((value): value is number => value !== undefined);
  if (values.length === 0) {
    return noData === 'zero' && evidence?.status === 'absent' ? 0 : null;
  }
  return worstOf(values, target ?? { op: '<', value: 0 });
}

function outcomeOf(evidence: Evidence | undefined, target: TargetResult | null): Outcome {
  if (evidence === undefined || evidence.status === 'failed') {
    return 'failed';
  }
  if (target === null || target.outcome === 'unknown') {
    return 'no-data';
  }
  return target.outcome === 'met' ? 'same' : 'worse';
}

interface ReasonInput {
  readonly item: Item;
  readonly outcome: Outcome;
  readonly value: number | null;
  readonly evidence: Evidence | undefined;
  readonly context: Context;
}

function reasonOf({ item, outcome, value, evidence, context: { translate } }: ReasonInput): Reason {
  if (evidence === undefined || evidence.status === 'failed') {
    const { kind, message } = evidence?.error ?? NOT_ASKED;
    return toReason(translate, 'evidence.failed', { kind, message });
  }
  const { unit, target } = item;
  return toReason(
    translate,
    CODES[outcome] ?? 'item.noData',
    target === null ? { value, unit } : { value, unit, op: target.op, target: target.value }
  );
}

const CODES: Partial<Readonly<Record<Outcome, Code>>> = Object.freeze({ same: 'item.met', worse: 'item.missed' });
