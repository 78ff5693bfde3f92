import { worseOf } from '../measures/worseOf';
import type { Reason, Translate } from '../model/finding';
import { toReason } from '../model/reason';
import type { Comparison, ComparisonRow } from '../model/report';

/** A measure in one clause for the verdict: both values and the change of the comparison that decided, and a missed target. */
export function toBrief(row: ComparisonRow, translate: Translate): Reason {
  const decided = decidedBy(row);
  const { current, unit, target } = row;
  if (row.points01 === null || current === null) {
    return decided.reason;
  }
  const { baseline, change, changePercent } = decided;
  const params = { baseline, current, change, changePercent, unit };
  if (target !== null && target.outcome === 'missed') {
    return toReason(translate, baseline === null ? 'brief.missedAlone' : 'brief.missed', {
      ...params,
      op: target.op,
      target: target.value,
    });
  }
  return baseline === null
    ? decided.reason
    : toReason(translate, changePercent === null ? 'brief.moved' : 'brief.movedPercent', params);
}

/** The comparison whose outcome counts. */
function decidedBy(row: ComparisonRow): Comparison {
  const { release } = row;
  return release !== undefined && worseOf(row.outcome, release.outcome) !== row.outcome ? release : row;
}
