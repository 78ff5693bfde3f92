import type { Outcome, Status } from '../model/finding';
import type { ItemRow } from '../model/report';

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
