import { worseOf } from '../measures/worseOf';
import type { Reason, Translate } from '../model/finding';
import { toReason } from '../model/reason';
import type { Comparison, ComparisonRow } from '../model/report';

/** A measure in one clause for the verdict: both values and the change of the comparison that decided, and a missed target. */
export function toBrief(row: ComparisonRow, translate: Translate): Reason {
  const { release, current, unit, target } = row;
  const decided: Comparison = release !== undefined && worseOf(row.outcome, release.outcome) !== row.outcome ? release : row;
  const { baseline, change, changePercent } = decided;
  const params = { baseline, current, change, changePercent, unit, op: target?.op ?? '', target: target?.value ?? null };
  if (row.points01 === null || current === null) {
    return decided.reason;
  }
  if (target?.outcome === 'missed') {
    return toReason(translate, 'brief.missed', params);
  }
  return baseline === null ? decided.reason : toReason(translate, changePercent === null ? 'brief.moved' : 'brief.movedPercent', params);
}
