import { createRate, type Rate } from '../kit/levels/createDaily';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toHistogramFamily } from '../kit/series/toHistogramFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { MetricFamily, ServiceTarget } from '../scenario';
import type { Quantity } from '../shape/quantity';

/** Share of the traffic and seconds of each endpoint; together P95 is under the document's 200 ms. */
const ENDPOINTS = [
  { method: 'GET', path: '/api/portfolio', share: 0.45, mean: 0.041, p95: 0.118 },
  { method: 'GET', path: '/api/prices', share: 0.4, mean: 0.018, p95: 0.052 },
  { method: 'POST', path: '/api/trades', share: 0.15, mean: 0.087, p95: 0.181 },
];

const HTTP_BOUNDS = [0.01, 0.02, 0.03, 0.045, 0.06, 0.08, 0.11, 0.13, 0.17, 0.19, 0.25, 0.4, 1];

/** Server errors of the day, each alone: 9 in some two million answers. */
const FAILURES_AT = [1, 3, 5, 8, 10, 13, 17, 20, 23].map((hour) => hour * 3600 + 47);

/** What the server counts of itself: requests, trades, WebSocket connections, blockchain calls. */
export function toTradingFamilies(target: ServiceTarget, http: Quantity): readonly MetricFamily[] {
  const labels = toTargetLabels(target);
  const shareOf =
    (share: number): Rate =>
    (minute) =>
      share * http(minute);
  return [
    toCounterFamily({
      name: 'http_requests_total',
      help: 'HTTP requests answered.',
      target: target.name,
      series: [
        ...ENDPOINTS.map(({ method, path, share }) => ({
          labels: { ...labels, method, path, code: '200' },
          rate: shareOf(share),
        })),
        { labels: { ...labels, method: 'POST', path: '/api/trades', code: '500' }, rate: { at: FAILURES_AT } },
      ],
    }),
    toHistogramFamily({
      name: 'http_request_duration_seconds',
      help: 'Time to answer.',
      target: target.name,
      bounds: HTTP_BOUNDS,
      series: ENDPOINTS.map(({ method, path, share, mean, p95 }) => ({
        labels: { ...labels, method, path },
        rate: shareOf(share),
        latency: { mean, p95: { settled: p95, noise: 0.01 } },
      })),
    }),
    toHistogramFamily({
      name: 'websocket_connect_duration_seconds',
      help: 'Time to open a WebSocket.',
      target: target.name,
      bounds: [0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.2],
      series: [
        { labels, rate: { settled: 1.4, noise: 0.03 }, latency: { mean: 0.034, p95: { settled: 0.071, noise: 0.01 } } },
      ],
    }),
    toCounterFamily({
      name: 'trades_processed_total',
      help: 'Trades processed.',
      target: target.name,
      series: [{ labels, rate: { total: 41_760, swing: { depth: 0.5 }, noise: 0.03 }, whole: true }],
    }),
    toRpcFamily(target),
  ];
}

const RPC_METHODS = [
  { method: 'eth_call', perSecond: 3.1 },
  { method: 'eth_getLogs', perSecond: 0.9 },
  { method: 'eth_blockNumber', perSecond: 0.5 },
];

const RPC_FAILING = 0.006;

function toRpcFamily(target: ServiceTarget): MetricFamily {
  const labels = toTargetLabels(target);
  return toCounterFamily({
    name: 'blockchain_rpc_requests_total',
    help: 'Calls to the blockchain node.',
    target: target.name,
    series: RPC_METHODS.flatMap(({ method, perSecond }) => {
      const all = createRate(`week3-rpc-${method}`, { settled: perSecond, noise: 0.03 });
      return [
        { labels: { ...labels, method, status: 'ok' }, rate: (minute: number) => (1 - RPC_FAILING) * all(minute) },
        { labels: { ...labels, method, status: 'error' }, rate: (minute: number) => RPC_FAILING * all(minute) },
      ];
    }),
  });
}
