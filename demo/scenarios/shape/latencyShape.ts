import { chooseDensities, type Pin } from './chooseDensities';

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Upper bucket bounds in seconds. Whatever scenario, P50, P95 and P99 lie in buckets that are not neighbours, so
 * that each can be met exactly.
 */
export const LATENCY_BOUNDS: readonly number[] = [
  0.001,
  0.0025,
  0.003,
  0.004,
  0.0045,
  0.0055,
  0.006,
  0.008,
  0.01,
  0.018,
  0.03,
  0.1,
  Infinity,
];

/** A quantile on a bound lies this much under it, so that nothing is divided by zero. */
const SMALLEST_SHARE = 1e-9;

/** Density times value at each quantile: how steep the distribution would be there, if the bounds allow. */
const STEEPNESS = { p50: 2.2, p95: 0.16, p99: 0.015 };

/**
 * Share of requests at or under each bound, such that `histogram_quantile`, which interpolates linearly inside a
 * bucket, gives exactly the wanted quantiles. Bounds rise and end with Infinity; each quantile needs a bucket of its own.
 */
export function toBucketShares(quantiles: Quantiles, bounds: readonly number[] = LATENCY_BOUNDS): readonly number[] {
  const pins = [
    toPin(bounds, { value: quantiles.p50, share: 0.5, steepness: STEEPNESS.p50 }),
    toPin(bounds, { value: quantiles.p95, share: 0.95, steepness: STEEPNESS.p95 }),
    toPin(bounds, { value: quantiles.p99, share: 0.99, steepness: STEEPNESS.p99 }),
  ];
  const shares = new Map<number, number>([[bounds.length - 1, 1]]);
  chooseDensities(pins).forEach((density, index) => {
    const pin = pins[index];
    if (pin !== undefined) {
      shares.set(pin.upper - 1, pin.share - density * pin.below);
      shares.set(pin.upper, pin.share + density * pin.above);
    }
  });
  return bounds.map((_, index) => shares.get(index) ?? between(shares, index));
}

interface Wanted {
  readonly value: number;
  readonly share: number;
  readonly steepness: number;
}

function toPin(bounds: readonly number[], { value, share, steepness }: Wanted): Pin {
  const upper = bounds.findIndex((bound) => value <= bound);
  const bound = bounds[upper];
  if (bound === undefined || !Number.isFinite(bound)) {
    throw new Error(`P${100 * share} of ${value} s lies beyond the last finite bound`);
  }
  const above = Math.max(bound - value, SMALLEST_SHARE * value);
  return { share, upper, below: value - (bounds[upper - 1] ?? 0), above, density: steepness / value };
}

/** Half way between the nearest pinned bounds by position, which keeps shares rising. */
function between(shares: ReadonlyMap<number, number>, index: number): number {
  const pinned = [...shares.keys()].sort((left, right) => left - right);
  const below = pinned.filter((each) => each < index).at(-1);
  const above = pinned.find((each) => each > index) ?? Math.max(...pinned);
  const from = below === undefined ? 0 : (shares.get(below) ?? 0);
  const to = shares.get(above) ?? 1;
  const start = below ?? -1;
  return from + ((to - from) * (index - start)) / (above - start);
}

/** Mean of the distribution, each bucket at its middle; the last finite bound stands for what is beyond it. */
export function toMeanSeconds(shares: readonly number[], bounds: readonly number[] = LATENCY_BOUNDS): number {
  let mean = 0;
  shares.forEach((share, index) => {
    const lower = bounds[index - 1] ?? 0;
    const upper = bounds[index] ?? Infinity;
    const middle = Number.isFinite(upper) ? (lower + upper) / 2 : lower;
    mean += (share - (shares[index - 1] ?? 0)) * middle;
  });
  return mean;
}
