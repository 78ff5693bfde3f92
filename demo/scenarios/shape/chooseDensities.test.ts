import { toBucketShares } from './latencyShape';

/** `histogram_quantile` over shares of a distribution. */
function quantileOf(shares: readonly number[], bounds: readonly number[], quantile: number): number {
  const upper = shares.findIndex((share) => share >= quantile);
  const below = shares[upper - 1] ?? 0;
  const bound = bounds[upper - 1] ?? 0;
  return bound + (((bounds[upper] ?? NaN) - bound) * (quantile - below)) / ((shares[upper] ?? NaN) - below);
}

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, Infinity];

describe('chooseDensities', () => {
  it.each([
    ['apart', { p50: 0.004, p95: 0.04, p99: 0.4 }],
    ['in neighbouring buckets', { p50: 0.3, p95: 0.8, p99: 2 }],
    ['two of them in neighbouring buckets', { p50: 0.02, p95: 0.18, p99: 0.45 }],
    ['just above a bound', { p50: 0.0251, p95: 0.1001, p99: 0.2501 }],
    ['just under a bound', { p50: 0.0249, p95: 0.0999, p99: 0.2499 }],
    ['on a bound', { p50: 0.025, p95: 0.1, p99: 0.25 }],
  ])('meets quantiles that lie %s', (_, quantiles) => {
    const shares = toBucketShares(quantiles, BOUNDS);
    expect(quantileOf(shares, BOUNDS, 0.5)).toBeCloseTo(quantiles.p50, 9);
    expect(quantileOf(shares, BOUNDS, 0.95)).toBeCloseTo(quantiles.p95, 9);
    expect(quantileOf(shares, BOUNDS, 0.99)).toBeCloseTo(quantiles.p99, 9);
    shares.forEach((share, index) => expect(share).toBeGreaterThanOrEqual((shares[index - 1] ?? 0) - 1e-12));
  });

  it('meets them wherever they lie or says what to do', () => {
    let met = 0;
    let refused = 0;
    for (let step = 0; step < 4000; step += 1) {
      const p50 = 0.003 * 1.003 ** (step % 1000);
      const p95 = p50 * (1.2 + (step % 7) / 2);
      const quantiles = { p50, p95, p99: p95 * (1.1 + (step % 5) / 3) };
      try {
        const shares = toBucketShares(quantiles, BOUNDS);
        expect(quantileOf(shares, BOUNDS, 0.5)).toBeCloseTo(quantiles.p50, 6);
        expect(quantileOf(shares, BOUNDS, 0.95)).toBeCloseTo(quantiles.p95, 6);
        expect(quantileOf(shares, BOUNDS, 0.99)).toBeCloseTo(quantiles.p99, 6);
        met += 1;
      } catch (error) {
        expect(String(error)).toMatch(/put (a|one more) bound|put one more around it|put a bound between them/);
        refused += 1;
      }
    }
    expect([met > 1500, refused > 100]).toEqual([true, true]);
  });
});
