import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toHistogramFamily } from '../kit/series/toHistogramFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { MetricFamily, ServiceTarget } from '../scenario';

const MEGABYTE = 1e6;

/** Resources, database and what is counted for security's sake. */
export function toPlatformFamilies(target: ServiceTarget): readonly MetricFamily[] {
  return [...toResources(target), ...toSecurityCounters(target), toRulesLoaded(target)];
}

function toResources({ name, ...rest }: ServiceTarget): readonly MetricFamily[] {
  const labels = toTargetLabels({ name, ...rest });
  const instances = ['trading-api-1:3001', 'trading-api-2:3001'].map((instance) => ({ ...labels, instance }));
  const gauge = (metric: string, help: string, [settled, later]: readonly [number, number]): MetricFamily =>
    toGaugeFamily({ name: metric, help, target: name, series: [{ labels, level: { settled, later, noise: 0.03 } }] });
  return [
    toGaugeFamily({
      name: 'process_resident_memory_bytes',
      help: 'Resident memory.',
      target: name,
      series: instances.map((each) => ({
        labels: each,
        level: { settled: 248 * MEGABYTE, later: 251 * MEGABYTE, noise: 0.01 },
      })),
    }),
    toCounterFamily({
      name: 'process_cpu_seconds_total',
      help: 'Processor time.',
      target: name,
      series: instances.map((each) => ({ labels: each, rate: { settled: 0.31, later: 0.315, noise: 0.03 } })),
    }),
    toHistogramFamily({
      name: 'db_query_duration_seconds',
      help: 'Time of a query.',
      target: name,
      bounds: [0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2],
      series: [
        {
          labels,
          rate: { settled: 62, noise: 0.02 },
          latency: { mean: { settled: 0.0186, later: 0.0184, noise: 0.01 }, p95: { settled: 0.044, noise: 0.01 } },
        },
      ],
    }),
    gauge('db_connections_active', 'Connections in use.', [17, 17.4]),
    gauge('websocket_connections_active', 'Open WebSockets.', [412, 418]),
    ...toMachine(),
    gauge('event_loop_lag_seconds', 'Lag of the event loop.', [0.004, 0.004]),
  ];
}

const GIGABYTE = 1e9;
const DISK_BYTES = 80 * GIGABYTE;
const DISK_FREE_BYTES = 51 * GIGABYTE;
const DISK_GROWS_BY = 0.4 * GIGABYTE;
const DAY_SECONDS = 86_400;

/** The machine's disk and network, by way of the monitoring's own target. */
function toMachine(): readonly MetricFamily[] {
  const disk = { job: 'node', instance: 'trading-1:9100', mountpoint: '/' };
  const network = { job: 'node', instance: 'trading-1:9100', device: 'eth0' };
  const target = 'prometheus';
  return [
    toGaugeFamily({
      name: 'node_filesystem_size_bytes',
      help: 'Size of the filesystem.',
      target,
      series: [{ labels: disk, level: DISK_BYTES }],
    }),
    toGaugeFamily({
      name: 'node_filesystem_avail_bytes',
      help: 'Free for users.',
      target,
      series: [{ labels: disk, level: { valueAt: (t) => DISK_FREE_BYTES - (DISK_GROWS_BY * t) / DAY_SECONDS } }],
    }),
    toCounterFamily({
      name: 'node_network_receive_bytes_total',
      help: 'Bytes received.',
      target,
      series: [{ labels: network, rate: { settled: 410_000, noise: 0.05 } }],
    }),
    toCounterFamily({
      name: 'node_network_transmit_bytes_total',
      help: 'Bytes sent.',
      target,
      series: [{ labels: network, rate: { settled: 620_000, noise: 0.05 } }],
    }),
  ];
}

function toSecurityCounters(target: ServiceTarget): readonly MetricFamily[] {
  const labels = toTargetLabels(target);
  const counter = (name: string, help: string, at: readonly number[]): MetricFamily =>
    toCounterFamily({ name, help, target: target.name, series: [{ labels, rate: { at } }] });
  return [
    toCounterFamily({
      name: 'auth_attempts_total',
      help: 'Logins tried.',
      target: target.name,
      series: [
        { labels: { ...labels, result: 'success' }, rate: { total: 2216 }, whole: true },
        { labels: { ...labels, result: 'failure' }, rate: { total: 19 }, whole: true },
      ],
    }),
    counter(
      'rate_limit_violations_total',
      'Requests over the rate limit.',
      [2.2, 2.3, 9.1, 15.5].map((hour) => hour * 3600)
    ),
    counter('http_responses_without_security_headers_total', 'Answers without security headers.', []),
    counter(
      'validation_rejections_total',
      'Requests refused by input validation.',
      Array.from({ length: 46 }, (_, index) => 1800 * (index + 2))
    ),
    counter(
      'session_started_total',
      'Sessions opened.',
      Array.from({ length: 40 }, (_, index) => 2000 * (index + 2))
    ),
    counter('cache_evictions_total', 'Entries dropped from the cache.', [5 * 3600, 14 * 3600]),
    counter(
      'blockchain_events_total',
      'Events read from the chain.',
      Array.from({ length: 40 }, (_, index) => 2100 * (index + 1))
    ),
  ];
}

const RULES_LOADED = ['TradingErrors', 'TradingSlow', 'TradingIntrusion', 'TradingDependencyDown'];

/** The alerting rules that are loaded, as the rule files' own exporter tells them. */
function toRulesLoaded({ name }: ServiceTarget): MetricFamily {
  return toGaugeFamily({
    name: 'alerting_rule_loaded',
    help: 'Alerting rules that are loaded.',
    target: name,
    series: RULES_LOADED.map((alertname) => ({ labels: { job: 'prometheus', alertname }, level: 1 })),
  });
}
