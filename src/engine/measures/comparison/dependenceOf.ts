import { onGrid } from '../../stats/dependence/onGrid';
import { varianceInflation } from '../../stats/dependence/varianceInflation';
import { withoutStep } from '../../stats/dependence/withoutStep';
import { quantileOfSorted } from '../../stats/quantile';
import type { SortedPair } from '../../stats/rank/differences';
import { midranks } from '../../stats/rank/midranks';
import type { Observed } from './sample';

/** How samples were taken, both in milliseconds; `rateWindow` null where a sample stands for its own step only. */
export interface Rhythm {
  readonly step: number;
  readonly rateWindow: number | null;
}

export interface Dependence {
  /** How many times the variance of the shift is larger than with independent samples; at least 1. */
  readonly inflation: number;
  readonly effectivePoints: readonly [number, number];
  /** Degrees of freedom of the comparison. */
  readonly degrees: number;
}

export interface Sides {
  readonly baseline: Observed;
  readonly current: Observed;
  readonly samples: SortedPair;
}

/** This many times the whole range of the calm side away, half of the other side has jumped: no noise of the calm side's kind does that. */
const JUMP_RANGES = 10;

/** How far the samples of both sides depend on their neighbours, seen on ranks so that neither unit nor outliers count. O(n log n). */
export function dependenceOf(sides: Sides, rhythm: Rhythm): Dependence {
  const { baseline, current } = sides;
  const inflation = hasJumped(sides.samples) ? 1 : Math.max(overlapOf(rhythm), varianceInflation([toResiduals(baseline, rhythm), toResiduals(current, rhythm)]));
  const effectivePoints = [baseline.values.length / inflation, current.values.length / inflation] as const;
  return { inflation, effectivePoints, degrees: effectivePoints[0] + effectivePoints[1] - 2 };
}

/** Samples read more often than their rate window is long share data: so many of them count as one. */
function overlapOf({ step, rateWindow }: Rhythm): number {
  return rateWindow !== null && step > 0 ? Math.max(1, rateWindow / step) : 1;
}

function toResiduals({ times, values }: Observed, { step }: Rhythm): Float64Array {
  return onGrid(times, midranks(withoutStep(values)), step);
}

function hasJumped({ baseline, current }: SortedPair): boolean {
  return isFarFrom(baseline, current) || isFarFrom(current, baseline);
}

/** Whether half of `values` lie far outside everything that `calm` showed. */
function isFarFrom(calm: Float64Array, values: Float64Array): boolean {
  const [low, high] = [calm[0] ?? NaN, calm[calm.length - 1] ?? NaN];
  const middle = quantileOfSorted(values, 0.5);
  return Math.max(middle - high, low - middle) > JUMP_RANGES * (high - low);
}
