import type { Outcome } from '../../engine/model/finding';
import type { ComparisonRow } from '../../engine/model/report';

/** From what needs a look first to what needs none. */
export const OUTCOME_ORDER: readonly Outcome[] = Object.freeze([
  'worse',
  'failed',
  'inconclusive',
  'no-data',
  'same',
  'better',
]);

/** The worse of a row's two comparisons: the one that counts. */
export function rowOutcome({ outcome, release }: Pick<ComparisonRow, 'outcome' | 'release'>): Outcome {
  return release !== undefined && outcomeRank(release.outcome) < outcomeRank(outcome) ? release.outcome : outcome;
}

export function outcomeRank(outcome: Outcome): number {
  return OUTCOME_ORDER.indexOf(outcome);
}
