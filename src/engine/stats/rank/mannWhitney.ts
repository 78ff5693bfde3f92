import { normalTail } from '../distribution/normalTail';

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
