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

const DRAWN = 128;
const GOLDEN = 0.6180339887498949;

/** Up to 128 differences from evenly spread places among the candidates, moved on by the golden ratio each round; ascending. O(m). */
export function drawDifferences(
  { baseline, current }: SortedPair,
  { low, high }: Bracket,
  round: number
): Float64Array {
  const stride = (high.lows - low.lows) / DRAWN;
  const offset = (0.5 + round * GOLDEN) % 1;
  const drawn = new Float64Array(DRAWN);
  let [taken, passed, place] = [0, 0, Math.floor(offset * stride)];
  for (let j = 0; taken < DRAWN && j < current.length; j += 1) {
    const first = high.highs[j] ?? 0;
    const end = passed + (low.highs[j] ?? 0) - first;
    while (place < end && taken < DRAWN) {
      drawn[taken] = (current[j] ?? NaN) - (baseline[first + place - passed] ?? NaN);
      taken += 1;
      place = Math.floor((taken + offset) * stride);
    }
    passed = end;
  }
  return drawn.subarray(0, taken).sort();
}

/** So few candidates are simply sorted. */
const FEW = 512;
/** How many of the drawn candidates a bound lies beside the wanted rank: two standard deviations. */
const MARGIN = 12;

/**
 * The k-th smallest, k from 1 to n × m, of all differences `current - baseline` of two sorted samples, without making them. The sorted
 * matrix is split at values that close in on the rank, each split in O(n + m): by interpolation while that at least halves what is
 * left, else at a drawn candidate, which makes some ten splits also where many differences are equal. Draws are the same every time.
 * `start` is a bracket that holds the rank, where one is known.
 * Johnson and Mizoguchi, "Selecting the Kth Element in X + Y", SIAM J. Computing 7 (1978); bounds from draws: Floyd and Rivest, CACM 18 (1975).
 */
export function kthDifference(samples: SortedPair, k: number, start: Bracket | null = null): number {
  let bracket = start ?? wholeOf(samples);
  let isStuck = start === null;
  for (let round = 0; countOf(bracket) > FEW && !isOneValue(bracket); round += 1) {
    const before = countOf(bracket);
    bracket = isStuck ? splitDrawn({ samples, k, bracket, round }) : splitInterpolated({ samples, k, bracket, round });
    isStuck = 2 * countOf(bracket) > before;
  }
  return isOneValue(bracket) ? bracket.low.value : (listOf(samples, bracket).sort()[k - bracket.low.lows - 1] ?? NaN);
}

/** A bracket that holds the ranks from `from` to `to` and few others, to search several of them in. O(n + m). */
export function bracketDifferences(samples: SortedPair, from: number, to: number): Bracket {
  const whole = wholeOf(samples);
  const drawn = drawDifferences(samples, whole, 0);
  const low = splitBelow(samples, candidateAt(drawn, (drawn.length * from) / countOf(whole) - MARGIN));
  const high = splitUpTo(samples, candidateAt(drawn, (drawn.length * to) / countOf(whole) + MARGIN));
  return { low: low.lows < from ? low : whole.low, high: high.lows >= to ? high : whole.high };
}

interface Search {
  readonly samples: SortedPair;
  readonly k: number;
  readonly bracket: Bracket;
  readonly round: number;
}

/** Splits a little beyond the rank, on the side where more candidates lie. */
function splitInterpolated({ samples, k, bracket: { low, high } }: Search): Bracket {
  const place = k + (isUpperSideLonger({ low, high }, k) ? FEW / 3 : -FEW / 3);
  const share = Math.min(1, Math.max(0, (place - low.lows) / (high.lows - low.lows)));
  const split = splitBelow(samples, low.value + share * (high.value - low.value));
  return k <= split.lows ? { low, high: split } : { low: split, high };
}

/** The same at a candidate, which is then left out, or all that is left equals it. */
function splitDrawn({ samples, k, bracket: { low, high }, round }: Search): Bracket {
  const drawn = drawDifferences(samples, { low, high }, round);
  const aim = (drawn.length * (k - low.lows)) / (high.lows - low.lows);
  const pivot = candidateAt(drawn, aim + (isUpperSideLonger({ low, high }, k) ? MARGIN : -MARGIN));
  const below = splitBelow(samples, pivot);
  if (k <= below.lows) {
    return { low, high: below };
  }
  const upTo = splitUpTo(samples, pivot);
  return k <= upTo.lows ? { low: below, high: upTo } : { low: upTo, high };
}

function candidateAt(drawn: Float64Array, place: number): number {
  return drawn[Math.min(drawn.length - 1, Math.max(0, Math.round(place)))] ?? NaN;
}

function isUpperSideLonger({ low, high }: Bracket, k: number): boolean {
  return high.lows - k > k - low.lows;
}

function wholeOf({ baseline, current }: SortedPair): Bracket {
  const [n, m] = [baseline.length, current.length];
  return {
    low: { highs: new Int32Array(m).fill(n), lows: 0, value: (current[0] ?? NaN) - (baseline[n - 1] ?? NaN) },
    high: { highs: new Int32Array(m), lows: n * m, value: (current[m - 1] ?? NaN) - (baseline[0] ?? NaN) },
  };
}

/** All candidates are equal. */
function isOneValue({ low, high }: Bracket): boolean {
  return low.value === high.value;
}

function countOf({ low, high }: Bracket): number {
  return high.lows - low.lows;
}

function listOf({ baseline, current }: SortedPair, { low, high }: Bracket): Float64Array {
  const list = new Float64Array(high.lows - low.lows);
  let filled = 0;
  for (let j = 0; j < current.length; j += 1) {
    const end = low.highs[j] ?? 0;
    for (let i = high.highs[j] ?? 0; i < end; i += 1) {
      list[filled] = (current[j] ?? NaN) - (baseline[i] ?? NaN);
      filled += 1;
    }
  }
  return list;
}
