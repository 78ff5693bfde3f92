import type { AlertEpisode, Rules } from '../scenario';
import { REDIS_DOWN } from './warunginServices';

const P99 = 'histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))';
const HITS =
  'sum(rate(redis_keyspace_hits_total[5m])) / (sum(rate(redis_keyspace_hits_total[5m])) + sum(rate(redis_keyspace_misses_total[5m])))';

export const WARUNGIN_RULES: Rules = {
  group: 'warungin',
  records: [
    { record: 'job:http_requests:rate5m', expr: 'sum by (job) (rate(http_requests_total[5m]))' },
    { record: 'job:http_request_duration:p99_5m', expr: P99 },
    { record: 'redis:hits:ratio5m', expr: HITS },
  ],
  alerts: [
    {
      alert: 'ServiceDown',
      expr: 'min by (service) ({__name__=~"up|pg_up|redis_up|nginx_up",service!=""}) == 0',
      for: '2m',
      severity: 'critical',
      summary: 'A service does not answer.',
    },
    {
      alert: 'ProbeFailed',
      expr: 'probe_success == 0',
      for: '2m',
      severity: 'critical',
      summary: 'A probe from outside fails.',
    },
    {
      alert: 'ResponsesSlow',
      expr: `${P99} > 2`,
      for: '5m',
      severity: 'warning',
      summary: 'The P99 of responses is above 2 s.',
    },
    {
      alert: 'CacheHitsLow',
      expr: `${HITS} < 0.85`,
      for: '10m',
      severity: 'warning',
      summary: 'Fewer than 85 % of the keys are found in the cache.',
    },
    {
      alert: 'DiskAlmostFull',
      expr: 'node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.1',
      for: '10m',
      severity: 'critical',
      summary: 'A disk is almost full.',
    },
  ],
};

/** The rule waits two minutes, so it fires for the third. */
export const WARUNGIN_ALERTS: readonly AlertEpisode[] = [
  {
    name: 'ServiceDown',
    severity: 'critical',
    labels: { service: 'redis' },
    summary: 'A service does not answer.',
    from: REDIS_DOWN.from + 135,
    to: REDIS_DOWN.to + 15,
  },
];
