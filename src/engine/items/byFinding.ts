import type { Finding, Outcome, Status, Translate } from '../model/finding';
import type { Item } from '../model/plan';
import { clauseOf, toReason } from '../model/reason';
import { type ItemJudgement, NOT_APPLICABLE, UNJUDGED } from './judgement';

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
    status: toStatus(finding, outcome, item.critical || finding.critical),
    points01: finding.points01,
    reason,
  };
}

/** As the row of the finding shows: none of the points is a failure, and so is anything critical. */
function toStatus({ points01 }: Finding, outcome: Outcome, critical: boolean): Status {
  if (outcome === 'worse') {
    return critical || points01 === 0 ? 'fail' : 'warn';
  }
  return points01 === null ? 'unknown' : points01 < 1 ? 'warn' : 'pass';
}
