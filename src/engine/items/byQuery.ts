import { toTargetResult } from '../measures/comparison/toTargetResult';
import type { Context } from '../model/context';
import type { Evidence, SourceFailure } from '../model/evidence';
import type { Outcome, Reason } from '../model/finding';
import type { Item } from '../model/plan';
import { toReason } from '../model/reason';
import type { TargetResult } from '../model/report';
import { lastSample, queryOf, seriesOf } from '../model/series';
import { worstOf } from '../model/target';
import type { Schedule } from '../windows/schedule';
import { type ItemJudgement, toPoints, toStatus, UNJUDGED } from './judgement';

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

const CODES: Partial<Readonly<Record<Outcome, string>>> = Object.freeze({ same: 'item.met', worse: 'item.missed' });
