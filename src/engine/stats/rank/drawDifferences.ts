import type { Bracket, SortedPair } from './differences';

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
