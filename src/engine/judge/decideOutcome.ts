import type { Code, Outcome } from '../model/finding';
import type { Better, NoDataPolicy } from '../model/plan';
import type { Shift } from './estimateShift';
import { MINIMUM_EFFECTIVE_POINTS, MINIMUM_POINTS } from './sample';

export interface Decision {
  readonly outcome: Outcome;
  readonly code: Code;
}

/** What follows from the number of samples alone, as [baseline, current]; null where both sides have enough to compare. */
export function decideByPoints([baseline, current]: readonly [number, number], noData: NoDataPolicy): Decision | null {
  if (baseline >= MINIMUM_POINTS && current >= MINIMUM_POINTS) {
    return null;
  }
  if (baseline > 0 && current > 0) {
    return { outcome: 'inconclusive', code: 'measure.inconclusive.fewPoints' };
  }
  if (noData === 'ignore') {
    return { outcome: 'no-data', code: 'measure.ignored.noData' };
  }
  if (current > 0) {
    return { outcome: 'inconclusive', code: 'measure.inconclusive.noBaselineData' };
  }
  if (baseline === 0) {
    return { outcome: 'no-data', code: 'measure.noData.neither' };
  }
  return baseline >= MINIMUM_POINTS
    ? { outcome: 'worse', code: 'measure.worse.vanished' }
    : { outcome: 'inconclusive', code: 'measure.inconclusive.fewPointsVanished' };
}

export interface Weighing {
  readonly shift: Shift;
  readonly better: Better;
  /** The tolerance in the samples' unit. */
  readonly tolerance: number;
  /** The move lies within what earlier days show. */
  readonly isUsual: boolean;
}

/** Real and big is better or worse; an interval within the tolerance is the same; anything else is not known. */
export function decideByShift({ shift, better, tolerance, isUsual }: Weighing): Decision {
  if (shift.interval === null || Math.min(...shift.effectivePoints) < MINIMUM_EFFECTIVE_POINTS) {
    return { outcome: 'inconclusive', code: 'measure.inconclusive.fewEffectivePoints' };
  }
  if (shift.isReal && Math.abs(shift.shift) > tolerance) {
    return isUsual ? { outcome: 'same', code: 'measure.same.usual' } : moved(better, shift.shift);
  }
  const open = shift.isReal ? 'measure.inconclusive.nearTolerance' : 'measure.inconclusive.wideInterval';
  return withinTolerance(shift.interval, tolerance) ?? { outcome: 'inconclusive', code: open };
}

function withinTolerance([low, high]: readonly [number, number], tolerance: number): Decision | null {
  if (low === 0 && high === 0) {
    return { outcome: 'same', code: 'measure.same.constant' };
  }
  return low >= -tolerance && high <= tolerance ? { outcome: 'same', code: 'measure.same.equivalent' } : null;
}

function moved(better: Better, shift: number): Decision {
  if (better === 'neither') {
    return { outcome: 'worse', code: 'measure.worse.leftRange' };
  }
  return shift < 0 === (better === 'lower')
    ? { outcome: 'better', code: 'measure.better.beyondTolerance' }
    : { outcome: 'worse', code: 'measure.worse.beyondTolerance' };
}

/** The moves a quantity makes without a release. `range` is null, and nothing is excused, with fewer than three. */
export interface UsualRange {
  readonly pairs: number;
  readonly range: readonly [number, number] | null;
}

export const MINIMUM_PAIRS = 3;

/** Smallest and largest of the finite moves. */
export function toUsualRange(moves: readonly number[]): UsualRange {
  const finite = moves.filter(Number.isFinite);
  return {
    pairs: finite.length,
    range: finite.length < MINIMUM_PAIRS ? null : [finite.reduce(least), finite.reduce(most)],
  };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}

/**
 * Whether a move goes no farther in its direction than the quantity goes anyway: neither the shift of the samples, which gives the
 * direction, nor the change of the window's value, which is what earlier days are known by.
 */
export function isUsual(
  { range }: UsualRange,
  { shift, change }: { readonly shift: number; readonly change: number | null }
): boolean {
  if (range === null || change === null) {
    return false;
  }
  return shift < 0 ? Math.min(shift, change) >= range[0] : Math.max(shift, change) <= range[1];
}
