import type { Better, NoDataPolicy, Tolerance } from '../../model/plan';

/** By what a comparison is judged; amounts in the samples' unit, durations in milliseconds. */
export interface Rule {
  readonly better: Better;
  readonly tolerance: Tolerance;
  /** Tolerances at which the points reach 0. */
  readonly limit: number;
  readonly noData: NoDataPolicy;
  readonly step: number;
  /** Null where a sample stands for its own step only. */
  readonly rateWindow: number | null;
}

/** Fewer points than this on a side, or effective points, are not judged. */
export const MINIMUM_POINTS = 8;
export const MINIMUM_EFFECTIVE_POINTS = 4;

/** What figures of the same unit may differ by through rounding alone, as a share of the tolerance. */
const ROUNDING = 1e-9;

/** The tolerance in the samples' unit, for a level such as the baseline's median. */
export function toAmount(tolerance: Tolerance, level: number): number {
  return (tolerance.kind === 'absolute' ? tolerance.amount : tolerance.fraction * Math.abs(level)) * (1 + ROUNDING);
}
