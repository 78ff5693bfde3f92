import type { MetricFamily, MetricSeries } from '../../scenario';
import { createIntegral } from '../../shape/integral';
import { LATENCY_BOUNDS, toBucketShares, toMeanSeconds } from '../../shape/latencyShape';
import { createQuantity } from '../../shape/quantity';
import type { HotelFaults } from '../faults';
import { API_TARGET, type ApiInstance, toInstanceCounter } from './apiInstances';
import { hotelTraffic } from './http';

const NAME = 'http_server_request_duration_seconds';

/** Milliseconds, as in the seed: P95 4.93 while it settles, then 4.89, a day later 4.87. */
const LEVELS = {
  p50: { name: 'latency-p50', settling: 3.65, settled: 3.62, later: 3.58, noise: 0.012 },
  p95: { name: 'latency-p95', settling: 4.93, settled: 4.89, later: 4.87, noise: 0.01 },
  p99: { name: 'latency-p99', settling: 15.31, settled: 15.12, later: 15.08, noise: 0.02 },
};

/** Bucket shares by minute; a minute is worked out once for all bounds. */
function createShares(faults: HotelFaults): (minute: number) => readonly number[] {
  const factorAt = faults.latencyFactorAt;
  const p50 = createQuantity({ ...LEVELS.p50, factorAt });
  const p95 = createQuantity({ ...LEVELS.p95, factorAt });
  const p99 = createQuantity({ ...LEVELS.p99, factorAt });
  const known = new Map<number, readonly number[]>();
  return (minute) => {
    const seen = known.get(minute);
    if (seen !== undefined) {
      return seen;
    }
    const quantiles = { p50: p50(minute) / 1000, p95: p95(minute) / 1000, p99: p99(minute) / 1000 };
    const shares = toBucketShares(quantiles);
    known.set(minute, shares);
    return shares;
  };
}

export function toLatencyFamily(instances: readonly ApiInstance[], faults: HotelFaults): MetricFamily {
  const shares = createShares(faults);
  const counts = LATENCY_BOUNDS.map((_, index) =>
    createIntegral((minute) => hotelTraffic(minute) * (shares(minute)[index] ?? 0))
  );
  const seconds = createIntegral((minute) => hotelTraffic(minute) * toMeanSeconds(shares(minute)));
  const requests = createIntegral(hotelTraffic);
  const series = instances.flatMap((instance): MetricSeries[] => {
    const { labels } = instance;
    const buckets = counts.map((count, index) => ({
      name: `${NAME}_bucket`,
      labels: { ...labels, le: toBoundText(LATENCY_BOUNDS[index]) },
      valueAt: toInstanceCounter(count, instance),
    }));
    return [
      ...buckets,
      { name: `${NAME}_sum`, labels, valueAt: toInstanceCounter(seconds, instance) },
      { name: `${NAME}_count`, labels, valueAt: toInstanceCounter(requests, instance) },
    ];
  });
  return { name: NAME, type: 'histogram', help: 'Time to answer an HTTP request.', target: API_TARGET, series };
}

function toBoundText(bound: number | undefined): string {
  return bound === undefined || !Number.isFinite(bound) ? '+Inf' : String(bound);
}
