import type { Rules } from '../scenario';

const ERRORS = 'sum by (job, service) (rate(http_requests_total{code=~"5.."}[5m]))';
const REQUESTS = 'sum by (job, service) (rate(http_requests_total[5m]))';
const P95 = `histogram_quantile(0.95, sum by (job, service, le) (rate(http_server_request_duration_seconds_bucket[5m])))`;
const HITS = 'rate(redis_keyspace_hits_total[5m])';
const MISSES = 'rate(redis_keyspace_misses_total[5m])';

const ALERTS: Rules['alerts'] = [
  {
    alert: 'HighErrorRate',
    expr: `${ERRORS} / ${REQUESTS} > 0.01`,
    for: '1m',
    severity: 'critical',
    summary: 'More than 1 % of the requests fail.',
  },
  {
    alert: 'ServiceDown',
    expr: 'up == 0',
    for: '2m',
    severity: 'critical',
    summary: 'A service does not answer.',
  },
  {
    alert: 'LatencyP95High',
    expr: `${P95} > 0.01`,
    for: '5m',
    severity: 'warning',
    summary: 'The P95 latency is above 10 ms.',
  },
  {
    alert: 'MemoryNearLimit',
    expr: 'process_resident_memory_bytes / container_spec_memory_limit_bytes > 0.9',
    for: '10m',
    severity: 'warning',
    summary: 'An instance uses more than 90 % of its memory limit.',
  },
  {
    alert: 'ConnectionPoolNearLimit',
    expr: 'sum(pg_stat_activity_count) > 0.9 * max(pg_settings_max_connections)',
    for: '10m',
    severity: 'warning',
    summary: 'More than 90 % of the connections are in use.',
  },
];

const RECORDS: Rules['records'] = [
  { record: 'service:http_requests:rate5m', expr: REQUESTS },
  { record: 'service:http_errors:rate5m', expr: ERRORS },
  { record: 'service:http_request_duration:p95_5m', expr: P95 },
  { record: 'redis:hit_ratio:rate5m', expr: `${HITS} / (${HITS} + ${MISSES})` },
];

export const HOTEL_RULES: Rules = { group: 'hotel', records: RECORDS, alerts: ALERTS };
