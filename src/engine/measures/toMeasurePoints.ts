import type { Status } from '../model/finding';
import type { Measure } from '../model/plan';
import type { TargetResult } from '../model/report';
import type { Compared } from './compareWindows';
import { toAmount } from './comparison/rule';
import { toFallingPoints } from './comparison/toFallingPoints';

/**
 * The least that the comparisons and the target leave, 0 to 1. Null where nothing was found worse and something was not judged, or
 * where all was taken out.
 */
export function toMeasurePoints(measure: Measure, comparisons: readonly Compared[], target: TargetResult | null): number | null {
  const counted = comparisons.filter(({ ignored }) => !ignored);
  const points = counted.flatMap(({ changePoints }) => (changePoints === null ? [] : [changePoints]));
  const isJudged = counted.length > 0 && (points.length === counted.length || counted.some(({ outcome }) => outcome === 'worse'));
  return isJudged ? Math.min(...points, targetPoints(measure, target)) : null;
}

/** A missed target costs as much as a change: relative tolerances are of the target. */
function targetPoints({ tolerance, limit }: Measure, target: TargetResult | null): number {
  if (target === null || target.missedBy === null) {
    return 1;
  }
  return target.outcome === 'met' ? 1 : toFallingPoints({ beyond: target.missedBy, tolerance: toAmount(tolerance, target.value), limit });
}

/** `fail`: no points, or worse or missed where critical; a missed target shows even where the change was not judged. */
export function toMeasureStatus(points01: number | null, isBad: boolean, critical: boolean): Status {
  if (isBad && critical) {
    return 'fail';
  }
  if (points01 === null) {
    return isBad ? 'warn' : 'unknown';
  }
  return points01 >= 1 ? (isBad ? 'warn' : 'pass') : points01 > 0 ? 'warn' : 'fail';
}
