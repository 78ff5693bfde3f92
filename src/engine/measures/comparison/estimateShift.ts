import { studentQuantile } from '../../stats/distribution/studentQuantile';
import { mean, variance } from '../../stats/mean';
import { quantileOfSorted } from '../../stats/quantile';
import { isClearJump } from '../../stats/rank/clearJump';
import type { SortedPair } from '../../stats/rank/differences';
import { hodgesLehmann, type HodgesLehmann } from '../../stats/rank/hodgesLehmann';
import { mannWhitney } from '../../stats/rank/mannWhitney';
import { tiedShare } from '../../stats/rank/tiedShare';
import { dependenceOf, type Dependence, independence, type Rhythm } from './dependenceOf';
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
