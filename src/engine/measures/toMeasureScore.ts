import type { Status } from '../model/finding';
import type { Measure } from '../model/plan';
import type { ComparisonRow, TargetResult } from '../model/report';
import type { Compared } from './compareWindows';
import { toAmount } from './comparison/rule';
import { toFallingPoints } from './comparison/toFallingPoints';

type Scored = Pick<Measure, 'tolerance' | 'limit' | 'critical'>;

/**
 * The least points that the comparisons and the target leave, 0 to 1: null where nothing was found worse and something was not judged.
 * `ignored`: the plan's no-data policy took out every comparison.
 */
export function toMeasureScore(
  measure: Scored,
  comparisons: readonly Pick<Compared, 'outcome' | 'changePoints' | 'ignored'>[],
  target: TargetResult | null
): Pick<ComparisonRow, 'points01' | 'status' | 'ignored'> {
  const counted = comparisons.filter(({ ignored }) => !ignored);
  const isWorse = counted.some(({ outcome }) => outcome === 'worse');
  const points = counted.flatMap(({ changePoints }) => (changePoints === null ? [] : [changePoints]));
  const isJudged = counted.length > 0 && (isWorse || points.length === counted.length);
  const points01 = isJudged ? Math.min(...points, targetPoints(measure, target)) : null;
  const isBad = counted.length > 0 && (isWorse || target?.outcome === 'missed');
  return { points01, status: toStatus(points01, isBad, measure.critical), ignored: counted.length === 0 };
}

/** A missed target costs as a change does; a relative tolerance is then one of the target. */
function targetPoints({ tolerance, limit }: Scored, target: TargetResult | null): number {
  return target === null || target.missedBy === null || target.outcome === 'met'
    ? 1
    : toFallingPoints({ beyond: target.missedBy, tolerance: toAmount(tolerance, target.value), limit });
}

/** A missed target shows even where the change was not judged. */
function toStatus(points01: number | null, isBad: boolean, critical: boolean): Status {
  if (isBad) {
    return critical || points01 === 0 ? 'fail' : 'warn';
  }
  return points01 === null ? 'unknown' : 'pass';
}
