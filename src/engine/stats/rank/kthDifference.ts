import { sorted } from '../sorted';
import { cutDifferences, type Cut, type SortedPair } from './differences';

/** Candidates drawn to choose the next bound, and how many of them the bound lies beside the wanted rank (two standard deviations). */
const DRAWN = 96;
const MARGIN = 10;
/** So few candidates are simply sorted. */
const FEW = 512;

/** Differences that may still be the wanted one: those that are high in `low` and low in `high`. */
interface Bracket {
  readonly low: Cut;
  readonly high: Cut;
}

/**
 * The k-th smallest, k from 1 to n × m, of all differences `current - baseline` of two sorted samples, without making them: the
 * sorted matrix is cut at values drawn from what is left, each cut in O(n + m), some 10 to 20 of them. Draws are the same every time.
 * Johnson and Mizoguchi, "Selecting the Kth Element in X + Y", SIAM J. Computing 7 (1978); bounds from draws: Floyd and Rivest, CACM 18 (1975).
 */
export function kthDifference(samples: SortedPair, k: number): number {
  let bracket = wholeOf(samples);
  for (let round = 0; countOf(bracket) > FEW; round += 1) {
    const aim = (DRAWN * (k - bracket.low.lows)) / countOf(bracket);
    const pivot = pick(draw(samples, bracket, round), round % 2 === 0 ? aim + MARGIN : aim - MARGIN);
    const below = cutDifferences(samples, pivot, false);
    if (k <= below.lows) {
      bracket = { low: bracket.low, high: below };
      continue;
    }
    const upTo = cutDifferences(samples, pivot, true);
    if (k <= upTo.lows) {
      return pivot;
    }
    bracket = { low: upTo, high: bracket.high };
  }
  return sorted(listOf(samples, bracket))[k - bracket.low.lows - 1] ?? NaN;
}

function wholeOf({ baseline, current }: SortedPair): Bracket {
  return {
    low: { highs: new Int32Array(current.length).fill(baseline.length), lows: 0 },
    high: { highs: new Int32Array(current.length), lows: baseline.length * current.length },
  };
}

function countOf({ low, high }: Bracket): number {
  return high.lows - low.lows;
}

/** Differences at evenly spread places among the candidates, shifted from round to round by the golden ratio; ascending. */
function draw({ baseline, current }: SortedPair, { low, high }: Bracket, round: number): Float64Array {
  const stride = (high.lows - low.lows) / DRAWN;
  const offset = (0.5 + round * 0.6180339887498949) % 1;
  const drawn = new Float64Array(DRAWN);
  let [taken, passed] = [0, 0];
  for (let j = 0; j < current.length && taken < DRAWN; j += 1) {
    const first = high.highs[j] ?? 0;
    const width = (low.highs[j] ?? 0) - first;
    while (taken < DRAWN && (taken + offset) * stride < passed + width) {
      const place = Math.floor((taken + offset) * stride) - passed;
      drawn[taken] = (current[j] ?? NaN) - (baseline[first + Math.max(0, place)] ?? NaN);
      taken += 1;
    }
    passed += width;
  }
  return drawn.subarray(0, taken).sort();
}

function pick(drawn: Float64Array, place: number): number {
  return drawn[Math.min(drawn.length - 1, Math.max(0, Math.round(place)))] ?? NaN;
}

function listOf({ baseline, current }: SortedPair, { low, high }: Bracket): Float64Array {
  const list = new Float64Array(high.lows - low.lows);
  let filled = 0;
  for (let j = 0; j < current.length; j += 1) {
    for (let i = high.highs[j] ?? 0; i < (low.highs[j] ?? 0); i += 1) {
      list[filled] = (current[j] ?? NaN) - (baseline[i] ?? NaN);
      filled += 1;
    }
  }
  return list;
}
