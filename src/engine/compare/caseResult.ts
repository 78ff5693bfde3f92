import type { Outcome, Reason } from '../model/finding';
import type { VerdictOutcome } from '../model/report';

/** One measure's judgement; pairs are [baseline, current]. */
export interface CaseFinding {
  readonly id: string | number;
  readonly outcome: Outcome;
  /** 0 to 1; null where it was not judged. */
  readonly points01: number | null;
  /** Of the baseline's size; null where that is 0 or a side is empty. */
  readonly changePercent: number | null;
  /** 95 % interval of the shift, in the measure's unit. */
  readonly interval: readonly [number, number] | null;
  readonly points: readonly [number, number];
  readonly effectivePoints: readonly [number, number];
  readonly reason: Reason;
}

export interface CaseResult {
  readonly id: string | number;
  readonly verdict: VerdictOutcome;
  /** 0 to 10; null where nothing was judged. */
  readonly score: number | null;
  /** 0 to 1. */
  readonly coverage: number;
  readonly findings: readonly CaseFinding[];
}
