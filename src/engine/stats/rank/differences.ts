/** Two samples, each sorted ascending. */
export interface SortedPair {
  readonly baseline: Float64Array;
  readonly current: Float64Array;
}

/** A split of the n × m differences `current[j] - baseline[i]` into low and high ones. */
export interface Split {
  /** For each j the number of i whose difference is high; as `baseline` is sorted, they are the first ones. */
  readonly highs: Int32Array;
  /** How many differences are low. */
  readonly lows: number;
  readonly value: number;
}

/** Differences that may still be a wanted one: those that are high in `low` and low in `high`. */
export interface Bracket {
  readonly low: Split;
  readonly high: Split;
}

/** Splits the differences into those below `value` and the rest. O(n + m). */
export function splitBelow({ baseline, current }: SortedPair, value: number): Split {
  const highs = new Int32Array(current.length);
  let [count, sum] = [0, 0];
  for (let j = 0; j < current.length; j += 1) {
    const top = current[j] ?? NaN;
    while (count < baseline.length && top - (baseline[count] ?? NaN) >= value) {
      count += 1;
    }
    highs[j] = count;
    sum += count;
  }
  return { highs, lows: baseline.length * current.length - sum, value };
}

/** Splits the differences into those at most `value` and the rest. O(n + m). */
export function splitUpTo({ baseline, current }: SortedPair, value: number): Split {
  const highs = new Int32Array(current.length);
  let [count, sum] = [0, 0];
  for (let j = 0; j < current.length; j += 1) {
    const top = current[j] ?? NaN;
    while (count < baseline.length && top - (baseline[count] ?? NaN) > value) {
      count += 1;
    }
    highs[j] = count;
    sum += count;
  }
  return { highs, lows: baseline.length * current.length - sum, value };
}
