import { createQuantileReader } from '../../testing/readQuantile';
import { meanOf, minutesOf, rateAt, seriesOf, sumOf } from '../../testing/readSeries';
import { readTotal } from '../../testing/readTotal';
import { toHistogramFamily } from './toHistogramFamily';

/** Seconds: mean and P95 of the second seed's endpoints. */
const ENDPOINTS = [
  { path: '/health', mean: 0.8, p95: 1.2 },
  { path: '/api/v1/status', mean: 1.1, p95: 1.8 },
  { path: '/api/v1/scan', mean: 2.1, p95: 3.2 },
  { path: '/api/v1/results', mean: 1.5, p95: 2.1 },
  { path: '/api/v1/export', mean: 3.2, p95: 4.8 },
];
const BOUNDS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 3.5, 4, 5, 8];
const WINDOW = minutesOf(600, 1800);

const metrics = [
  toHistogramFamily({
    name: 'http_request_duration_seconds',
    help: 'Time to answer.',
    target: 'api',
    bounds: BOUNDS,
    series: ENDPOINTS.map(({ path, mean, p95 }) => ({
      labels: { path },
      rate: { total: 86_400, noise: 0.03 },
      latency: { mean: { settled: mean, noise: 0.01 }, p95: { settled: p95, noise: 0.005 }, p99: 1.4 * p95 },
    })),
  }),
];
const rateOf = (name: string, path: string, t: number) =>
  sumOf(seriesOf({ metrics }, name, { path }), (series) => rateAt(series, t));

describe('toHistogramFamily', () => {
  it.each(ENDPOINTS)(
    '$path: mean $mean s, P95 $p95 s, in the middle P50, and a whole number of requests',
    ({ path, mean, p95 }) => {
      const read = createQuantileReader({ metrics }, { name: 'http_request_duration_seconds', labels: { path } });
      expect(meanOf(WINDOW.map((t) => read(0.95, t))) / p95).toBeCloseTo(1, 4);
      expect(meanOf(WINDOW.map((t) => read(0.99, t))) / (1.4 * p95)).toBeCloseTo(1, 4);
      expect(meanOf(WINDOW.map((t) => read(0.5, t))) / (0.9 * mean)).toBeCloseTo(1, 4);
      const means = WINDOW.map(
        (t) =>
          rateOf('http_request_duration_seconds_sum', path, t) / rateOf('http_request_duration_seconds_count', path, t)
      );
      expect(meanOf(means) / mean).toBeCloseTo(1, 4);
      expect(readTotal({ metrics }, 'http_request_duration_seconds_count', { path })).toBeCloseTo(86_400, 4);
    }
  );

  it('never lets a bucket hold less than the one below it', () => {
    for (const { path } of ENDPOINTS) {
      for (const t of minutesOf(-3600, 3600)) {
        const rates = [...BOUNDS.map(String), '+Inf'].map((le) =>
          sumOf(seriesOf({ metrics }, 'http_request_duration_seconds_bucket', { path, le }), (series) =>
            rateAt(series, t)
          )
        );
        rates.forEach((rate, index) => expect(rate).toBeGreaterThanOrEqual((rates[index - 1] ?? 0) - 1e-9));
      }
    }
  });

  it.each([
    [{ p50: 1.1, p95: 1.2 }, 'P50 and P95 lie in the same bucket'],
    [{ p50: 2, p95: 9 }, 'P95 of 9 s lies beyond the last finite bound'],
  ])('says what is wrong with bounds for %j', (latency, message) => {
    const make = () =>
      toHistogramFamily({
        name: 'x',
        help: 'X.',
        target: 'api',
        bounds: BOUNDS,
        series: [{ labels: {}, rate: 1, latency }],
      }).series[0]?.valueAt(0);
    expect(make).toThrow(message);
  });
});
