import { LATENCY_BOUNDS, toBucketShares, toMeanSeconds } from './latencyShape';

const HEALTHY = { p50: 0.00362, p95: 0.00489, p99: 0.01512 };
const SLOW = { p50: 0.00507, p95: 0.00685, p99: 0.02117 };

function quantileOf(shares: readonly number[], quantile: number): number {
  const upper = shares.findIndex((share) => share >= quantile);
  const below = shares[upper - 1] ?? 0;
  const bound = LATENCY_BOUNDS[upper - 1] ?? 0;
  return bound + (((LATENCY_BOUNDS[upper] ?? NaN) - bound) * (quantile - below)) / ((shares[upper] ?? NaN) - below);
}

describe('toBucketShares', () => {
  it.each([
    ['healthy', HEALTHY, 0],
    ['slow', SLOW, 0],
    ['healthy under the strongest noise', HEALTHY, 0.045],
    ['slow under the strongest noise', SLOW, 0.045],
    ['healthy under the strongest noise downwards', HEALTHY, -0.045],
    ['slow under the strongest noise downwards', SLOW, -0.045],
  ])('%s: linear interpolation gives back the quantiles, and shares never fall', (_, quantiles, noise) => {
    const wanted = {
      p50: quantiles.p50 * (1 + noise),
      p95: quantiles.p95 * (1 - 0.8 * noise),
      p99: quantiles.p99 * (1 + 1.6 * noise),
    };
    const shares = toBucketShares(wanted);
    expect(quantileOf(shares, 0.5)).toBeCloseTo(wanted.p50, 10);
    expect(quantileOf(shares, 0.95)).toBeCloseTo(wanted.p95, 10);
    expect(quantileOf(shares, 0.99)).toBeCloseTo(wanted.p99, 10);
    expect([...shares].sort((left, right) => left - right)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('toMeanSeconds', () => {
  it('lies between the median and the P95', () => {
    const mean = toMeanSeconds(toBucketShares(HEALTHY));
    expect(mean).toBeGreaterThan(0.0036);
    expect(mean).toBeLessThan(0.0049);
  });
});
