import { normalTail } from './distributions';
import type { SortedPair } from './hodgesLehmann';
import { quantileOfSorted } from './quantile';

export interface MannWhitney {
  /** Pairs in which `current` is above `baseline`, equal pairs counted half. */
  readonly u: number;
  /** Standard deviation of U where nothing changed, corrected for ties; 0 where all values are equal. */
  readonly deviation: number;
  /** (U - nm/2) / deviation, without continuity correction; 0 where the deviation is 0. */
  readonly z: number;
  /** Two-sided, asymptotic, with continuity correction. */
  readonly p: number;
  /** P(current > baseline) + ½ P(equal), 0 to 1. */
  readonly superiority: number;
  readonly hasTies: boolean;
}

/**
 * Mann-Whitney U of two samples of independent values, each sorted ascending and not empty. O(n + m).
 * Mann and Whitney, Annals of Mathematical Statistics 18 (1947); tie correction: Lehmann, "Nonparametrics" (1975), 1.4.
 */
export function mannWhitney(baseline: Float64Array, current: Float64Array): MannWhitney {
  const n = baseline.length;
  const m = current.length;
  const { wins: u, ties } = countWins(baseline, current);
  const all = n + m;
  const spread = all < 2 ? 0 : ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  const deviation = Math.sqrt(Math.max(0, spread));
  const off = u - (n * m) / 2;
  const beyond = Math.max(0, Math.abs(off) - 0.5);
  return {
    u,
    deviation,
    z: deviation === 0 ? 0 : off / deviation,
    p: deviation === 0 ? 1 : Math.min(1, 2 * normalTail(beyond / deviation)),
    superiority: u / (n * m),
    hasTies: ties > 0,
  };
}

/** U and the sum of t³ - t over groups of t equal values, by one merge. */
function countWins(baseline: Float64Array, current: Float64Array): { wins: number; ties: number } {
  let [wins, ties, i, j] = [0, 0, 0, 0];
  while (i < baseline.length || j < current.length) {
    const value = Math.min(baseline[i] ?? Infinity, current[j] ?? Infinity);
    const [below, from] = [i, j];
    i = runEnd(baseline, i, value);
    j = runEnd(current, j, value);
    wins += (j - from) * (below + (i - below) / 2);
    const equal = i - below + j - from;
    ties += equal ** 3 - equal;
  }
  return { wins, ties };
}

function runEnd(values: Float64Array, start: number, value: number): number {
  let end = start;
  while (end < values.length && values[end] === value) {
    end += 1;
  }
  return end;
}

/**
 * The rank of each value among all of them, centred so that the mean rank is 0; equal values share their mean rank. In the order of
 * `values`; `order` is the same values sorted ascending. O(n log n).
 */
export function midranks(values: Float64Array, order: Float64Array): Float64Array {
  const shared = sharedRanks(order);
  const ranks = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    ranks[index] = shared[placeOf(order, values[index] ?? NaN)] ?? NaN;
  }
  return ranks;
}

/** For each place in the order, the centred mean place of the values equal to the one there. */
function sharedRanks(order: Float64Array): Float64Array {
  const shared = new Float64Array(order.length);
  const centre = (order.length - 1) / 2;
  let start = 0;
  for (let end = 1; end <= order.length; end += 1) {
    if (end === order.length || order[end] !== order[start]) {
      shared.fill((start + end - 1) / 2 - centre, start, end);
      start = end;
    }
  }
  return shared;
}

/** The first place that does not hold less than `value`. */
function placeOf(order: Float64Array, value: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? Infinity) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/**
 * How tied two sorted samples are within themselves, 0 to 1: the geometric mean of each one's chance that two of its values are equal. It
 * stays the same when a sample moves or is scaled. NaN where one is empty. O(n + m).
 */
export function tiedShare(baseline: Float64Array, current: Float64Array): number {
  return Math.sqrt(equalPairs(baseline) * equalPairs(current));
}

/** Chance that two values drawn with replacement are equal. */
function equalPairs(order: Float64Array): number {
  let [sum, start] = [0, 0];
  for (let end = 1; end <= order.length; end += 1) {
    if (end === order.length || order[end] !== order[start]) {
      sum += (end - start) ** 2;
      start = end;
    }
  }
  return sum / (order.length * order.length);
}

/** Half of one side lies this many times the other side's whole range beyond it: no wandering of that side's kind goes so far. */
const RANGES = 7;
/** One-sided, as the two directions share 5 %. */
const LEVEL = 0.025;

/**
 * Whether at least half of one side lies far outside everything the other side showed, and more of it than chance would put there. Such
 * a jump is a change of level, whatever its own ups and downs look like. Both sides sorted and not empty.
 * Exceedances: Rosenbaum, "Tables for a Nonparametric Test of Location", Annals of Mathematical Statistics 25 (1954).
 */
export function isClearJump({ baseline, current }: SortedPair): boolean {
  return isFarFrom(baseline, current) || isFarFrom(current, baseline);
}

function isFarFrom(calm: Float64Array, values: Float64Array): boolean {
  const [low, high] = [calm[0] ?? NaN, calm[calm.length - 1] ?? NaN];
  const middle = quantileOfSorted(values, 0.5);
  if (Math.max(middle - high, low - middle) <= RANGES * (high - low)) {
    return false;
  }
  const beyond = values.reduce((count, value) => ((middle > high ? value > high : value < low) ? count + 1 : count), 0);
  return chanceOf(beyond, { calm: calm.length, values: values.length }) < LEVEL;
}

/** That the `beyond` outermost of all values come from the one side, where both are alike. */
function chanceOf(beyond: number, sizes: { readonly calm: number; readonly values: number }): number {
  let chance = 1;
  for (let index = 0; index < beyond; index += 1) {
    chance *= (sizes.values - index) / (sizes.values + sizes.calm - index);
  }
  return chance;
}
