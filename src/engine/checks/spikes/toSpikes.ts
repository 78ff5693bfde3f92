import { mad } from '../../stats/mad';
import type { Sample } from '../series/readSeries';
import { movingSpread } from './movingSpread';
import { tailFence } from './tailFence';
import { withoutHump } from './withoutHump';

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
