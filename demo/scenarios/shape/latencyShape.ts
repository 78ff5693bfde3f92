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
  0.001, 0.0025, 0.003, 0.004, 0.0045, 0.0055, 0.006, 0.008, 0.01, 0.018, 0.03, 0.1, Infinity,
];

/** Density times value at each quantile: how steep the distribution is there. */
const STEEPNESS = { p50: 2.2, p95: 0.16, p99: 0.015 };

/**
 * Share of requests at or under each bound, such that `histogram_quantile`, which interpolates linearly inside a
 * bucket, gives exactly the wanted quantiles.
 */
export function toBucketShares(quantiles: Quantiles): readonly number[] {
  const shares = new Map<number, number>([[LATENCY_BOUNDS.length - 1, 1]]);
  pin(shares, { value: quantiles.p50, share: 0.5, steepness: STEEPNESS.p50 });
  pin(shares, { value: quantiles.p95, share: 0.95, steepness: STEEPNESS.p95 });
  pin(shares, { value: quantiles.p99, share: 0.99, steepness: STEEPNESS.p99 });
  return LATENCY_BOUNDS.map((_, index) => shares.get(index) ?? between(shares, index));
}

interface Pin {
  readonly value: number;
  readonly share: number;
  readonly steepness: number;
}

function pin(shares: Map<number, number>, { value, share, steepness }: Pin): void {
  const upper = LATENCY_BOUNDS.findIndex((bound) => value <= bound);
  for (const index of [upper - 1, upper]) {
    const bound = LATENCY_BOUNDS[index] ?? 0;
    shares.set(index, share + (steepness / value) * (bound - value));
  }
}

/** Half way between the nearest pinned bounds by position, which keeps shares rising. */
function between(shares: ReadonlyMap<number, number>, index: number): number {
  const pinned = [...shares.keys()].sort((left, right) => left - right);
  const below = pinned.filter((each) => each < index).at(-1);
  const above = pinned.find((each) => each > index) ?? LATENCY_BOUNDS.length - 1;
  const from = below === undefined ? 0 : (shares.get(below) ?? 0);
  const to = shares.get(above) ?? 1;
  const start = below ?? -1;
  return from + ((to - from) * (index - start)) / (above - start);
}

/** Mean of the distribution, each bucket at its middle; the last finite bound stands for what is beyond it. */
export function toMeanSeconds(shares: readonly number[]): number {
  let mean = 0;
  shares.forEach((share, index) => {
    const lower = LATENCY_BOUNDS[index - 1] ?? 0;
    const upper = LATENCY_BOUNDS[index] ?? Infinity;
    const middle = Number.isFinite(upper) ? (lower + upper) / 2 : lower;
    mean += (share - (shares[index - 1] ?? 0)) * middle;
  });
  return mean;
}
