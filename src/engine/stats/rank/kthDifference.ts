import { drawDifferences } from './drawDifferences';
import { type Bracket, type SortedPair, splitBelow, splitUpTo } from './differences';

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
