import { studentQuantile } from '../../stats/distribution/studentQuantile';
import { mean, variance } from '../../stats/mean';
import { quantileOfSorted } from '../../stats/quantile';
import type { SortedPair } from '../../stats/rank/differences';
import { hodgesLehmannInterval, hodgesLehmannShift, tiedShare } from '../../stats/rank/hodgesLehmann';
import { mannWhitney } from '../../stats/rank/mannWhitney';
import { sorted } from '../../stats/sorted';
import { dependenceOf, type Rhythm } from './dependenceOf';
import type { Observed } from './sample';

/** How far and how surely `current` lies from `baseline`; in the samples' unit. */
export interface Shift {
  readonly shift: number;
  /** 95 %; null where the effective points are too few for one. Zero is an end of it, never inside, where the rank test excludes it. */
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
/** From this share of equal differences on, their median stands still while the data move: means are compared instead. */
const TIED = 0.25;

/**
 * Hodges-Lehmann shift with the interval of the Mann-Whitney test at the effective points and Student's quantile; where ties (such as
 * zeros in a quiet count) leave the differences without a smooth middle, the difference of means with Welch's interval, which the
 * rank test with its tie correction still has to confirm. Both sides hold at least one sample.
 * Effective points: Bayley and Hammersley, JRSS Supplement 8 (1946). Welch, Biometrika 34 (1947).
 */
export function estimateShift(baseline: Observed, current: Observed, rhythm: Rhythm): Shift {
  const samples: SortedPair = { baseline: sorted(baseline.values), current: sorted(current.values) };
  const dependence = dependenceOf({ baseline, current, samples }, rhythm);
  const rank = mannWhitney(samples.baseline, samples.current);
  const reach = studentQuantile(Z, dependence.degrees) * rank.deviation * Math.sqrt(dependence.inflation);
  const passes = rank.deviation > 0 && Math.abs(rank.z * rank.deviation) > reach;
  const middle = hodgesLehmannShift(samples);
  const isTied = isMixed(samples) && tiedShare(samples, middle) >= TIED;
  const { shift, interval, level } = isTied ? byMeans(samples, dependence) : byRanks(samples, middle, reach);
  const isReal = rank.deviation === 0 ? false : passes && Math.sign(shift) === Math.sign(rank.z);
  return { shift, interval: reconcile(interval, shift, isReal), isReal, superiority: rank.superiority, effectivePoints: dependence.effectivePoints, level };
}
