import { createRate } from '../kit/levels/createDaily';
import { splitTotal } from '../kit/levels/dayTotal';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toHistogramFamily } from '../kit/series/toHistogramFamily';
import type { MetricFamily } from '../scenario';
import { API, API_LABELS } from './scannerServices';

const REQUESTS = 1_598_432;
const FAILED = 320;

/** The document reaches its peak at 23:45 UTC, 52 minutes after the rollout. */
export const SWING = { depth: 0.4, peakAt: 3120 };

/** Seconds as in the document. The shares, which it does not give, make the overall mean 1.4 s and the overall P95 2.2 s. */
const ENDPOINTS = [
  { method: 'GET', path: '/health', share: 0.03, mean: 0.8, p95: 1.2, failedAt: [] },
  { method: 'GET', path: '/api/v1/status', share: 0.291, mean: 1.1, p95: 1.8, failedAt: [7.3 * 3600] },
  { method: 'POST', path: '/api/v1/scan', share: 0.02, mean: 2.1, p95: 3.2, failedAt: [] },
  { method: 'GET', path: '/api/v1/results', share: 0.644, mean: 1.5, p95: 2.1, failedAt: [10.1 * 3600, 18.6 * 3600] },
  { method: 'POST', path: '/api/v1/export', share: 0.015, mean: 3.2, p95: 4.8, failedAt: [] },
];

const BOUNDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4, 5, 6, 8];

/** All requests per second: other counters follow it. */
export const scannerTraffic = createRate('scanner-http', { total: REQUESTS, swing: SWING, noise: 0.02 });

/**
 * Requests by endpoint, and beside them what the service counted of its own: 320 failures, of which the endpoints know
 * three. The document has both.
 */
export function toHttpFamilies(): readonly MetricFamily[] {
  const totals = splitTotal(
    REQUESTS,
    ENDPOINTS.map(({ share }) => share)
  );
  const endpoints = ENDPOINTS.map((endpoint, index) => ({
    ...endpoint,
    labels: { ...API_LABELS, method: endpoint.method, path: endpoint.path },
    total: totals[index] ?? 0,
  }));
  return [
    toCounterFamily({
      name: 'http_requests_total',
      help: 'Requests answered, by endpoint and status code.',
      target: API.name,
      series: endpoints.flatMap(({ labels, total, failedAt }) => [
        { labels: { ...labels, code: '200' }, rate: { total: total - failedAt.length, swing: SWING, noise: 0.02 } },
        ...(failedAt.length === 0 ? [] : [{ labels: { ...labels, code: '500' }, rate: { at: failedAt } }]),
      ]),
    }),
    toHistogramFamily({
      name: 'http_request_duration_seconds',
      help: 'Time to answer a request.',
      target: API.name,
      bounds: BOUNDS,
      series: endpoints.map(({ labels, total, mean, p95 }) => ({
        labels,
        rate: { total, swing: SWING, noise: 0.02 },
        latency: { mean: { settled: mean, noise: 0.008 }, p50: 0.9 * mean, p95: { settled: p95, noise: 0.008 } },
      })),
    }),
    toCounterFamily({
      name: 'scanner_requests_total',
      help: 'Requests that entered the service, by their result.',
      target: API.name,
      series: [
        { labels: { ...API_LABELS, result: 'success' }, rate: { total: REQUESTS - FAILED, swing: SWING } },
        { labels: { ...API_LABELS, result: 'failure' }, rate: { total: FAILED, swing: SWING } },
      ],
    }),
  ];
}
