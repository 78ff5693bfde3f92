import { createRate, type Rate } from '../kit/levels/createDaily';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toHistogramFamily } from '../kit/series/toHistogramFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { MetricFamily } from '../scenario';
import { DASHBOARD } from './etapa3Services';

const LABELS = toTargetLabels(DASHBOARD);

/** Share of the traffic and seconds of each endpoint. */
const ENDPOINTS = [
  { method: 'GET', path: '/inventory', share: 0.62, mean: 0.071, p95: 0.182 },
  { method: 'POST', path: '/inventory', share: 0.23, mean: 0.112, p95: 0.264 },
  { method: 'GET', path: '/health', share: 0.1, mean: 0.009, p95: 0.021 },
  { method: 'GET', path: '/metrics', share: 0.05, mean: 0.031, p95: 0.064 },
];

const BOUNDS = [
  0.005, 0.01, 0.015, 0.02, 0.022, 0.03, 0.04, 0.06, 0.07, 0.09, 0.12, 0.15, 0.18, 0.2, 0.23, 0.26, 0.28, 0.35, 0.5, 1,
];

/** Server errors, each alone: under one in a thousand. */
const FAILURES_AT = Array.from({ length: 24 }, (_, hour) => hour * 3600 + 1900);

/** Seconds of a plain query, and what encryption adds: between 60 and 66 % in the document. */
const PLAIN_SECONDS = 0.011;
const ENCRYPTION_ADDS = 0.63;

export function toWorkFamilies(): readonly MetricFamily[] {
  const http = createRate('etapa3-http', { settled: 3.2, later: 3.25, noise: 0.03, swing: { depth: 0.6 } });
  const shareOf =
    (share: number): Rate =>
    (minute) =>
      share * http(minute);
  return [
    toCounterFamily({
      name: 'http_requests_total',
      help: 'HTTP requests answered.',
      target: DASHBOARD.name,
      series: [
        ...ENDPOINTS.map(({ method, path, share }) => ({
          labels: { ...LABELS, method, path, code: '200' },
          rate: shareOf(share),
        })),
        { labels: { ...LABELS, method: 'POST', path: '/inventory', code: '500' }, rate: { at: FAILURES_AT } },
      ],
    }),
    toHistogramFamily({
      name: 'http_request_duration_seconds',
      help: 'Time to answer.',
      target: DASHBOARD.name,
      bounds: BOUNDS,
      series: ENDPOINTS.map(({ method, path, share, mean, p95 }) => ({
        labels: { ...LABELS, method, path },
        rate: shareOf(share),
        latency: { mean, p95: { settled: p95, noise: 0.01 } },
      })),
    }),
    ...toDatabase(),
    ...toResources(),
  ];
}

function toDatabase(): readonly MetricFamily[] {
  const queries = [
    { encrypted: 'false', perSecond: 9, seconds: PLAIN_SECONDS },
    { encrypted: 'true', perSecond: 6, seconds: PLAIN_SECONDS * (1 + ENCRYPTION_ADDS) },
  ];
  const count = (name: string, help: string, perSecond: number): MetricFamily =>
    toCounterFamily({
      name,
      help,
      target: DASHBOARD.name,
      series: [{ labels: LABELS, rate: { settled: perSecond, noise: 0.02 } }],
    });
  return [
    toHistogramFamily({
      name: 'db_query_duration_seconds',
      help: 'Time of a query.',
      target: DASHBOARD.name,
      bounds: [0.005, 0.01, 0.02, 0.03, 0.04, 0.06, 0.1],
      series: queries.map(({ encrypted, perSecond, seconds }) => ({
        labels: { ...LABELS, encrypted },
        rate: { settled: perSecond, noise: 0.02 },
        latency: { mean: { settled: seconds, noise: 0.01 }, p95: 2.6 * seconds },
      })),
    }),
    count('redis_keyspace_hits_total', 'Keys found.', 91),
    count('redis_keyspace_misses_total', 'Keys not found.', 9),
    toGaugeFamily({
      name: 'pg_replication_lag_seconds',
      help: 'How far the replica is behind.',
      target: 'postgres',
      series: [{ labels: { job: 'postgres' }, level: { settled: 0.4, noise: 0.1 } }],
    }),
  ];
}

const GIGABYTE = 1e9;

function toResources(): readonly MetricFamily[] {
  const node = { job: 'node', instance: 'node-1:9100' };
  return [
    toCounterFamily({
      name: 'process_cpu_seconds_total',
      help: 'Processor time.',
      target: 'postgres',
      series: [
        {
          labels: { job: 'postgres', instance: 'postgres:5432', service: 'postgres' },
          rate: { settled: 0.34, later: 0.345, noise: 0.03 },
        },
      ],
    }),
    toGaugeFamily({
      name: 'node_memory_MemTotal_bytes',
      help: 'Memory of the machine.',
      target: 'prometheus',
      series: [{ labels: node, level: 16 * GIGABYTE }],
    }),
    toGaugeFamily({
      name: 'node_memory_MemAvailable_bytes',
      help: 'Memory that is available.',
      target: 'prometheus',
      series: [{ labels: node, level: { settled: 6.6 * GIGABYTE, later: 6.5 * GIGABYTE, noise: 0.01 } }],
    }),
  ];
}
