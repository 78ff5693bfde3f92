import { withoutSharedCourse, withoutStep } from '../stats/detrend';
import { studentQuantile } from '../stats/distributions';
import { type HodgesLehmann, hodgesLehmann, type SortedPair } from '../stats/hodgesLehmann';
import { isClearJump, mannWhitney, midranks, tiedShare } from '../stats/mannWhitney';
import { mean, quantileOfSorted, sorted, variance } from '../stats/quantile';
import { areScatteredEvents, onGrid, varianceInflation } from '../stats/varianceInflation';
import type { Observed } from './sample';

/** How far and how surely `current` lies from `baseline`, in the samples' unit. */
export interface Shift {
  readonly shift: number;
  /** 95 %; null where the effective points are too few for one. Where the rank test excludes zero, zero is at most an end of it. */
  readonly interval: readonly [number, number] | null;
  /** The interval leaves zero. */
  readonly isReal: boolean;
  /** P(current > baseline) + ½ P(equal). */
  readonly superiority: number;
  readonly effectivePoints: readonly [number, number];
  /** What a relative change is relative to: the baseline's median, or its mean where `shift` is one of means. Never negative. */
  readonly level: number;
}

/** Φ⁻¹(0.975): 95 %, two-sided. */
const Z = 1.959963984540054;
/** From this share of equal values on, the median difference stands still while the data move: means are compared instead. */
const TIED = 0.25;

/**
 * Hodges-Lehmann shift with the interval of the Mann-Whitney test at the effective points and Student's quantile. Where ties (such as
 * zeros in a quiet count) leave the differences without a smooth middle it is the difference of means with Welch's interval, which
 * the rank test with its tie correction has to confirm. Each side holds at least one sample. O(n log n).
 * Effective points: Bayley and Hammersley, JRSS Supplement 8 (1946). Welch, Biometrika 34 (1947).
 */
export function estimateShift(baseline: Observed, current: Observed, rhythm: Rhythm): Shift {
  const samples: SortedPair = { baseline: baseline.order, current: current.order };
  const isJump = isClearJump(samples);
  const dependence = isJump ? independence({ baseline, current }) : dependenceOf({ baseline, current }, rhythm);
  const rank = mannWhitney(samples.baseline, samples.current);
  const reach = studentQuantile(Z, dependence.degrees) * rank.deviation * Math.sqrt(dependence.inflation);
  const byRanks = hodgesLehmann(samples, reach);
  const isTied = spreadOf(samples) > 0 && tiedShare(samples.baseline, samples.current) >= TIED;
  const { shift, interval } = isTied ? byMeans(samples, dependence) : byRanks;
  const isReal =
    interval !== null &&
    (isJump || Math.abs(rank.z) * rank.deviation > reach) &&
    Math.sign(shift) === Math.sign(rank.z);
  return {
    shift,
    interval: interval && reconcile(interval, shift, isReal),
    isReal,
    superiority: rank.superiority,
    effectivePoints: dependence.effectivePoints,
    level: levelOf(samples.baseline, isTied),
  };
}

function levelOf(baseline: Float64Array, isTied: boolean): number {
  return Math.abs(isTied ? (mean(baseline) ?? 0) : quantileOfSorted(baseline, 0.5));
}

/** Difference of means with Welch's interval at the effective points. */
function byMeans({ baseline, current }: SortedPair, { effectivePoints: [before, after] }: Dependence): HodgesLehmann {
  const shift = (mean(current) ?? 0) - (mean(baseline) ?? 0);
  const errors = [variance(baseline) / before, variance(current) / after] as const;
  const all = errors[0] + errors[1];
  const degrees = (all * all) / (errors[0] ** 2 / (before - 1) + errors[1] ** 2 / (after - 1));
  const half = studentQuantile(Z, degrees) * Math.sqrt(all);
  return { shift, interval: [shift - half, shift + half] };
}

/** How much the sides vary within themselves; 0 where each is constant. */
function spreadOf({ baseline, current }: SortedPair): number {
  return rangeOf(baseline) + rangeOf(current);
}

function rangeOf(values: Float64Array): number {
  return (values[values.length - 1] ?? 0) - (values[0] ?? 0);
}

/** The interval with zero as an end where the test excludes it, and inside or at the end where it does not. */
function reconcile([low, high]: readonly [number, number], shift: number, isReal: boolean): readonly [number, number] {
  if (!isReal) {
    return [Math.min(low, 0), Math.max(high, 0)];
  }
  return shift > 0 ? [Math.max(low, 0), high] : [low, Math.min(high, 0)];
}

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

export interface Change {
  /** Current less baseline; null where one is missing. */
  readonly change: number | null;
  /** Of the baseline's size; null ("n/a") where that is 0. */
  readonly changePercent: number | null;
}

export function toChange(baseline: number | null, current: number | null): Change {
  if (baseline === null || current === null) {
    return { change: null, changePercent: null };
  }
  const change = current - baseline;
  return { change, changePercent: baseline === 0 ? null : (100 * change) / Math.abs(baseline) };
}
