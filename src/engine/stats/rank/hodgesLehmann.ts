import { type Bracket, type SortedPair, splitUpTo } from './differences';
import { bracketDifferences, kthDifference } from './kthDifference';

export interface HodgesLehmann {
  /** The median of all differences, in the samples' unit. */
  readonly shift: number;
  /** Null where `reach` is as large as half the number of differences. */
  readonly interval: readonly [number, number] | null;
}

/**
 * Hodges-Lehmann shift of two sorted samples, the median of all differences `current - baseline`, and its interval by inverting the
 * Mann-Whitney test: from the k-th smallest to the k-th largest difference with k = nm/2 - `reach`, rounded, where `reach` is the
 * deviation of U times the wanted quantile. O((n + m) log(n + m)).
 * Hodges and Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical Statistics 34 (1963); interval: Hollander,
 * Wolfe and Chicken, "Nonparametric Statistical Methods", 3rd edition (2014), section 4.3, large-sample form.
 */
export function hodgesLehmann(samples: SortedPair, reach: number): HodgesLehmann {
  const pairs = samples.baseline.length * samples.current.length;
  const k = reach < pairs / 2 ? Math.max(1, Math.round(pairs / 2 - reach)) : null;
  const within = bracketDifferences(samples, k ?? Math.ceil(pairs / 2), pairs + 1 - (k ?? Math.ceil(pairs / 2)));
  return {
    shift: middleDifference(samples, within),
    interval: k === null ? null : [kthDifference(samples, k, within), kthDifference(samples, pairs + 1 - k, within)],
  };
}

function middleDifference(samples: SortedPair, within: Bracket): number {
  const pairs = samples.baseline.length * samples.current.length;
  const lower = kthDifference(samples, Math.ceil(pairs / 2), within);
  return pairs % 2 === 1 ? lower : (lower + nextDifference(samples, lower, pairs / 2)) / 2;
}

/** The difference of rank k + 1, where `value` is the one of rank k. */
function nextDifference(samples: SortedPair, value: number, k: number): number {
  const upTo = splitUpTo(samples, value);
  if (upTo.lows > k) {
    return value;
  }
  let next = Infinity;
  for (let j = 0; j < samples.current.length; j += 1) {
    const high = upTo.highs[j] ?? 0;
    if (high > 0) {
      next = Math.min(next, (samples.current[j] ?? NaN) - (samples.baseline[high - 1] ?? NaN));
    }
  }
  return next;
}
