/** Two samples, each sorted ascending. */
export interface SortedPair {
  readonly baseline: Float64Array;
  readonly current: Float64Array;
}

/** A split of the n × m differences `current[j] - baseline[i]` into low and high ones. */
export interface Cut {
  /** For each j the number of i whose difference is high; as `baseline` is sorted, they are the first ones. */
  readonly highs: Int32Array;
  /** How many differences are low. */
  readonly lows: number;
}

/** Splits the differences into those below `value` (`inclusive`: at most it) and the rest. O(n + m). */
export function cutDifferences({ baseline, current }: SortedPair, value: number, inclusive: boolean): Cut {
  const highs = new Int32Array(current.length);
  let highest = 0;
  let lows = 0;
  for (let j = 0; j < current.length; j += 1) {
    const top = current[j] ?? NaN;
    while (highest < baseline.length && isHigh(top - (baseline[highest] ?? NaN), value, inclusive)) {
      highest += 1;
    }
    highs[j] = highest;
    lows += baseline.length - highest;
  }
  return { highs, lows };
}

function isHigh(difference: number, value: number, inclusive: boolean): boolean {
  return inclusive ? difference > value : difference >= value;
}
