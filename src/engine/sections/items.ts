import type { Answers, Context } from '../model/context';
import type { Evidence, Request } from '../model/evidence';
import type { Finding, Outcome, Reason, Status } from '../model/finding';
import { toTargetResult } from '../measures/comparison/toTargetResult';
import type { Item } from '../model/plan';
import { toReason } from '../model/reason';
import type { ItemRow, TargetResult } from '../model/report';
import { toRequest } from '../model/request';
import { lastSample, queryOf, seriesOf } from '../model/series';
import type { Schedule } from '../windows/schedule';

/** An item's value holds for an hour: scans and probes are read less often than traffic. */
const FRESH_MS = 3_600_000;

export function itemRequests(item: Item, schedule: Schedule): Partial<Record<'value', Request>> {
  return item.query === null ? {} : { value: toRequest(item.source, { kind: 'range', expr: item.query, grid: schedule.day }) };
}

/** An item judged by the worst of its query's last values; one for a person stays open until a person answers. */
export function judgeItem(item: Item, answers: Answers<'value'>, context: Context): ItemRow {
  const value = item.query === null ? null : valueOf(item, answers.value, context.schedule);
  const target = item.target === null ? null : toTargetResult(item.target, value);
  const outcome = outcomeOf(item, answers.value, target);
  const points01 = outcome === 'same' ? 1 : outcome === 'worse' ? 0 : null;
  return {
    id: item.id,
    title: item.title,
    component: item.component,
    weight: item.weight,
    critical: item.critical,
    judgedBy: item.judgedBy,
    outcome,
    status: toStatus(outcome, item.critical),
    points01,
    value,
    unit: item.unit,
    target,
    reason: reasonOf({ item, outcome, value, evidence: answers.value, context }),
    source: item.source,
    query: queryOf(answers.value),
  };
}

function valueOf(item: Item, evidence: Evidence | undefined, schedule: Schedule): number | null {
  const last = seriesOf(evidence).map((series) => lastSample(series, Math.min(schedule.now, schedule.day.to), FRESH_MS)?.[1]);
  const values = last.filter((value): value is number => value !== undefined);
  if (values.length === 0) {
    return item.noData === 'zero' && evidence?.status === 'absent' ? 0 : null;
  }
  const wantsLow = item.target === null || item.target.op.startsWith('<');
  return values.reduce((worst, value) => (wantsLow ? Math.max(worst, value) : Math.min(worst, value)));
}

function outcomeOf(item: Item, evidence: Evidence | undefined, target: TargetResult | null): Outcome {
  if (item.query === null) {
    return 'no-data';
  }
  if (evidence === undefined || evidence.status === 'failed') {
    return 'failed';
  }
  if (target === null || target.outcome === 'unknown') {
    return 'no-data';
  }
  return target.outcome === 'met' ? 'same' : 'worse';
}

function toStatus(outcome: Outcome, critical: boolean): Status {
  if (outcome === 'same') {
    return 'pass';
  }
  return outcome === 'worse' ? (critical ? 'fail' : 'warn') : 'unknown';
}

interface ReasonInput {
  readonly item: Item;
  readonly outcome: Outcome;
  readonly value: number | null;
  readonly evidence: Evidence | undefined;
  readonly context: Context;
}

function reasonOf({ item, outcome, value, evidence, context }: ReasonInput): Reason {
  const { translate } = context;
  if (item.query === null) {
    return toReason(translate, 'item.open');
  }
  if (evidence?.status === 'failed') {
    return toReason(translate, 'evidence.failed', { kind: evidence.error.kind, message: evidence.error.message });
  }
  const params = { value, unit: item.unit, op: item.target?.op ?? '', target: item.target?.value ?? null };
  return toReason(translate, outcome === 'same' ? 'item.met' : outcome === 'worse' ? 'item.missed' : 'item.noData', params);
}

export function toItemFinding(row: ItemRow, ignored: boolean): Finding {
  const { id, title, component, weight, critical, outcome, points01, reason } = row;
  return { id, kind: 'item', title, component, weight, critical, outcome, missed: outcome === 'worse', points01, ignored, reason };
}
