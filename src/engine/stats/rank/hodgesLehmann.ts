import { cutDifferences, type SortedPair } from './differences';
import { kthDifference } from './kthDifference';

/**
 * Hodges-Lehmann shift: the median of all differences `current - baseline` of two sorted samples, in their unit.
 * Hodges and Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical Statistics 34 (1963).
 */
export function hodgesLehmannShift(samples: SortedPair): number {
  const pairs = samples.baseline.length * samples.current.length;
  const upper = kthDifference(samples, Math.floor(pairs / 2) + 1);
  return pairs % 2 === 1 ? upper : (kthDifference(samples, pairs / 2) + upper) / 2;
}

/**
 * Interval of the shift by inverting the Mann-Whitney test: from the k-th smallest to the k-th largest difference with
 * k = nm/2 - `reach`, rounded, where `reach` is the deviation of U times the wanted quantile. Null where `reach` is as large as nm/2.
 * Hollander, Wolfe and Chicken, "Nonparametric Statistical Methods", 3rd edition (2014), section 4.3, large-sample form.
 */
export function hodgesLehmannInterval(samples: SortedPair, reach: number): readonly [number, number] | null {
  const pairs = samples.baseline.length * samples.current.length;
  if (reach >= pairs / 2) {
    return null;
  }
  const k = Math.max(1, Math.round(pairs / 2 - reach));
  return [kthDifference(samples, k), kthDifference(samples, pairs + 1 - k)];
}

/** Share of the differences that equal the shift exactly: large where ties leave the differences without a smooth middle. */
export function tiedShare(samples: SortedPair, shift: number): number {
  const pairs = samples.baseline.length * samples.current.length;
  return (cutDifferences(samples, shift, true).lows - cutDifferences(samples, shift, false).lows) / pairs;
}
