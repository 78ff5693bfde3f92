import { createRate } from '../kit/levels/createDaily';
import { createLevel } from '../kit/levels/level';
import { type CounterSeries, toCounterFamily } from '../kit/series/toCounterFamily';
import { toHistogramFamily } from '../kit/series/toHistogramFamily';
import type { Labels, MetricFamily } from '../scenario';
import { middleOf } from '../shape/integral';
import type { Quantity } from '../shape/quantity';
import { isWithin } from '../span';
import { FAILED, FORBIDDEN, UNAUTHORIZED } from './warunginMoments';
import { BACKEND, BACKEND_LABELS, SLOW_TAIL } from './warunginServices';

/** Share of the traffic; mean and P95 in seconds. The slowest hundredth takes as long everywhere, so that it is the P99 of all as well. */
export const ENDPOINTS = [
  { method: 'GET', path: '/api/products', share: 0.5, mean: 0.09, p95: 0.28 },
  { method: 'POST', path: '/api/orders', share: 0.3, mean: 0.16, p95: 0.42 },
  { method: 'GET', path: '/api/reports/daily', share: 0.15, mean: 0.26, p95: 0.58 },
  { method: 'POST', path: '/api/auth/login', share: 0.05, mean: 0.21, p95: 0.47 },
] as const;

const BOUNDS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.35, 0.45, 0.5, 0.65, 0.75, 0.9, 1.5, 2.5];

/** Requests a second: 412,000 a day, most of them at noon by the clock of the shops. */
export const warunginTraffic = createRate('warungin-traffic', {
  total: 412_000,
  swing: { depth: 0.6, peakAt: 4 * 3600 },
  noise: 0.03,
});

export const SLOWEST_SECONDS = 1.9;
const usualTail = createLevel('warungin-p99', { settled: 0.82, later: 0.83, noise: 0.01 });
const tail: Quantity = (minute) => (isWithin([SLOW_TAIL], middleOf(minute)) ? SLOWEST_SECONDS : usualTail(minute));

export function toBackendFamilies(): readonly MetricFamily[] {
  return [toRequests(), toDurations(), toQueryDurations()];
}

function toRequests(): MetricFamily {
  return toCounterFamily({
    name: 'http_requests_total',
    help: 'Requests answered.',
    target: BACKEND.name,
    series: [
      ...ENDPOINTS.map(({ method, path, share }) => ({
        labels: { ...BACKEND_LABELS, method, path, code: '200' },
        rate: (minute: number) => share * warunginTraffic(minute),
        whole: true,
      })),
      toRare({ method: 'POST', path: '/api/orders', code: '500' }, FAILED),
      toRare({ method: 'GET', path: '/api/products', code: '401' }, UNAUTHORIZED),
      toRare({ method: 'GET', path: '/api/reports/daily', code: '403' }, FORBIDDEN),
    ],
  });
}

function toRare(labels: Labels, at: readonly number[]): CounterSeries {
  return { labels: { ...BACKEND_LABELS, ...labels }, rate: { at } };
}

function toDurations(): MetricFamily {
  return toHistogramFamily({
    name: 'http_request_duration_seconds',
    help: 'Time to answer.',
    target: BACKEND.name,
    bounds: BOUNDS,
    series: ENDPOINTS.map(({ method, path, share, mean, p95 }) => ({
      labels: { ...BACKEND_LABELS, method, path },
      rate: (minute: number) => share * warunginTraffic(minute),
      latency: { mean: { settled: mean, noise: 0.01 }, p95: { settled: p95, noise: 0.01 }, p99: tail },
    })),
  });
}

function toQueryDurations(): MetricFamily {
  return toHistogramFamily({
    name: 'db_query_duration_seconds',
    help: 'Time of a database query.',
    target: BACKEND.name,
    bounds: [0.01, 0.02, 0.04, 0.08, 0.14, 0.18, 0.24, 0.3, 0.5],
    series: [
      {
        labels: BACKEND_LABELS,
        rate: (minute: number) => 4 * warunginTraffic(minute),
        latency: { mean: 0.034, p95: { settled: 0.164, later: 0.166, noise: 0.01 }, p99: 0.27 },
      },
    ],
  });
}
