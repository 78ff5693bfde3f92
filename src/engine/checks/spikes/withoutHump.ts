import { sorted } from '../../stats/sorted';

/** Values that a hump has at least, and the share of all that it has at most: more are no spikes but a second level. */
const FEWEST = 5;
const MOST_SHARE = 0.25;

/** Edges between which humps are looked for grow by this. */
const STRIDE = Math.SQRT2;

/** A hump has more than twice the values of the octave under it; the tail of one distribution thins out from octave to octave. */
const THINNING = 2;

/**
 * The heights below a second hump above `from`: the first octave that holds more than twice what the octave under it holds. All of them
 * where there is none. Frequent spikes are a hump, and a tail fitted with them would call them usual.
 */
export function withoutHump(heights: ArrayLike<number>, from: number): Float64Array {
  const ordered = sorted(heights);
  const highest = ordered.at(-1) ?? 0;
  const countTo = (edge: number): number => placeOf(ordered, edge);
  for (let edge = from; edge > 0 && edge < highest; edge *= STRIDE) {
    const [under, above] = [countTo(edge) - countTo(edge / 2), countTo(2 * edge) - countTo(edge)];
    if (above >= FEWEST && above > THINNING * under && ordered.length - countTo(edge) <= MOST_SHARE * ordered.length) {
      return ordered.slice(0, countTo(edge / 2));
    }
  }
  return ordered;
}

/** How many values are at most `edge`. */
function placeOf(ordered: Float64Array, edge: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const half = (low + high) >> 1;
    [low, high] = (ordered[half] ?? Infinity) <= edge ? [half + 1, high] : [low, half];
  }
  return low;
}
