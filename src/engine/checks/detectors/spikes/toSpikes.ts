import { mad, sorted } from '../../../stats/quantile';
import type { Sample } from '../../readSeries';
import { movingSpread, tailFence } from './movingSpread';

/** Two hours around a sample: short against a daily swing, long against a spike; at least as many samples as that is at 4 minutes. */
const NEIGHBOURHOOD = Object.freeze({ reach: 3_600_000, fewest: 15 });

/** What stays the same most of the time has no tail to fit: Poisson counts of 0.2 a step pass this in 5 % of days. */
const SPARSE_DEVIATIONS = 8;

export interface SpikeRule {
  /** Scaled MADs. */
  readonly deviations: number;
  /** In the values' unit. */
  readonly minimum: number;
  /** How many series the check has; by default this one. */
  readonly series?: number;
}

/**
 * For each sample, whether it is far above the median around it: more than `deviations` scaled MADs, more than `minimum`, and beyond the
 * series' own tail (`tailFence`), so that values that are long-tailed all day are no spikes. The MAD is at least that of the whole day,
 * so that a quiet hour does not make an ordinary one a spike; where it is 0, as in sparse counts, the root mean square stands in.
 * Hampel filter: Hampel, "The Influence Curve and its Role in Robust Estimation", JASA 69 (1974).
 */
export function toSpikes(
  samples: readonly Sample[],
  { deviations, minimum, series = 1 }: SpikeRule
): readonly boolean[] {
  const spreads = movingSpread(samples, NEIGHBOURHOOD);
  const above = Float64Array.from(samples, ([, value], index) => value - (spreads[index]?.middle ?? value));
  const regular = mad(above);
  const usual = regular || rootMeanSquare(above);
  const heights = above.map((height, index) =>
    usual === 0 ? 0 : height / Math.max(usual, spreads[index]?.deviation ?? 0)
  );
  const limit = Math.max(
    deviations,
    regular === 0 ? SPARSE_DEVIATIONS : tailFence(withoutHump(heights, deviations), series)
  );
  return samples.map((_sample, index) => (heights[index] ?? 0) > limit && (above[index] ?? 0) > minimum);
}

function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));
}

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
