import { onGrid } from '../../stats/dependence/onGrid';
import { areScatteredEvents } from '../../stats/dependence/scatteredEvents';
import { varianceInflation } from '../../stats/dependence/varianceInflation';
import { withoutSharedCourse } from '../../stats/dependence/withoutSharedCourse';
import { withoutStep } from '../../stats/dependence/withoutStep';
import { midranks } from '../../stats/rank/midranks';
import { sorted } from '../../stats/sorted';
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

/** Both sides in time order. */
export interface Sides {
  readonly baseline: Observed;
  readonly current: Observed;
}

/**
 * How far the samples of both sides depend on their neighbours, seen on ranks within each side, so that neither unit nor outliers nor
 * a shift between the sides count. O(n log n).
 */
export function dependenceOf({ baseline, current }: Sides, rhythm: Rhythm): Dependence {
  if (areScatteredEvents(baseline.values, current.values)) {
    return toDependence({ baseline, current }, overlapOf(rhythm));
  }
  const residuals = withoutSharedCourse([toResiduals(baseline, rhythm), toResiduals(current, rhythm)]);
  return toDependence({ baseline, current }, Math.max(overlapOf(rhythm), varianceInflation(residuals)));
}

/** Each sample counts in full. */
export function independence(sides: Sides): Dependence {
  return toDependence(sides, 1);
}

function toDependence({ baseline, current }: Sides, inflation: number): Dependence {
  const effectivePoints = [baseline.values.length / inflation, current.values.length / inflation] as const;
  return { inflation, effectivePoints, degrees: effectivePoints[0] + effectivePoints[1] - 2 };
}

/** Samples read more often than their rate window is long share data: so many of them count as one. */
function overlapOf({ step, rateWindow }: Rhythm): number {
  return rateWindow !== null && step > 0 ? Math.max(1, rateWindow / step) : 1;
}

function toResiduals({ times, values, order }: Observed, { step }: Rhythm): Float64Array {
  const level = withoutStep(values);
  return onGrid(times, midranks(level, level === values ? order : sorted(level)), step);
}
