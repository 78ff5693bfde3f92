import type { Rules } from '../scenario';

const REQUESTS = 'sum by (job) (rate(http_requests_total[5m]))';
const ENDPOINT_REQUESTS = 'sum by (job, method, path) (rate(http_requests_total[5m]))';
const FAILED = 'sum by (job) (rate(scanner_requests_total{result="failure"}[5m]))';
const BUCKETS = 'sum by (job, le) (rate(http_request_duration_seconds_bucket[5m]))';
const CPU =
  'sum by (namespace) (rate(container_cpu_usage_seconds_total[5m])) / sum by (namespace) (kube_pod_container_resource_limits{resource="cpu"})';
const MEMORY =
  'sum by (namespace) (container_memory_working_set_bytes) / sum by (namespace) (kube_pod_container_resource_limits{resource="memory"})';
const HITS =
  'sum(rate(pg_stat_database_blks_hit[5m])) / (sum(rate(pg_stat_database_blks_hit[5m])) + sum(rate(pg_stat_database_blks_read[5m])))';
const QUERY_SECONDS = 'sum(rate(pg_stat_statements_seconds_total[5m])) / sum(rate(pg_stat_statements_calls_total[5m]))';
const POOL = 'sum(pgbouncer_pools_server_active_connections) / sum(pgbouncer_databases_pool_size)';

/** Record and expression: 23, as the document counts. */
const RECORDS: readonly (readonly [record: string, expr: string])[] = [
  ['job:http_requests:rate5m', REQUESTS],
  ['job_path:http_requests:rate5m', ENDPOINT_REQUESTS],
  ['job:requests_failed:rate5m', FAILED],
  ['job:requests_failed:ratio5m', `${FAILED} / ${REQUESTS}`],
  ['job:http_request_duration:p50_5m', `histogram_quantile(0.5, ${BUCKETS})`],
  ['job:http_request_duration:p95_5m', `histogram_quantile(0.95, ${BUCKETS})`],
  ['job:http_request_duration:p99_5m', `histogram_quantile(0.99, ${BUCKETS})`],
  [
    'job:http_request_duration:mean5m',
    'sum by (job) (rate(http_request_duration_seconds_sum[5m])) / sum by (job) (rate(http_request_duration_seconds_count[5m]))',
  ],
  ['namespace:cpu:ratio5m', CPU],
  ['namespace:memory:ratio', MEMORY],
  ['namespace:network_received:rate5m', 'sum by (namespace) (rate(container_network_receive_bytes_total[5m]))'],
  ['namespace:network_sent:rate5m', 'sum by (namespace) (rate(container_network_transmit_bytes_total[5m]))'],
  [
    'namespace:disk_operations:rate5m',
    'sum by (namespace) (rate(container_fs_reads_total[5m])) + sum by (namespace) (rate(container_fs_writes_total[5m]))',
  ],
  ['namespace:pods:count', 'count by (namespace) (kube_pod_info)'],
  ['postgres:buffer_hits:ratio5m', HITS],
  ['postgres:query_seconds:mean5m', QUERY_SECONDS],
  ['postgres:transactions:rate5m', 'sum(rate(pg_stat_database_xact_commit[5m]))'],
  ['postgres:connections:count', 'sum(pg_stat_activity_count)'],
  ['pgbouncer:pool:ratio', POOL],
  ['job:logins:rate5m', 'sum by (job, result) (rate(auth_logins_total[5m]))'],
  ['job:features:rate5m', 'sum by (job, feature) (rate(feature_uses_total[5m]))'],
  ['region:users:sum', 'sum by (region) (users_registered)'],
  ['service:up:min', 'min by (service) (up)'],
];

type Alert = readonly [alert: string, expr: string, wait: string, severity: string, summary: string];

/** Fifteen, none of which fires on the document's figures: the one for the pool asks for more than 98 %. */
const ALERTS: readonly Alert[] = [
  ['ServiceDown', 'up == 0', '2m', 'critical', 'A service does not answer.'],
  ['ProbeFailed', 'probe_success == 0', '2m', 'critical', 'A probe from outside fails.'],
  ['HighErrorRate', `${FAILED} / ${REQUESTS} > 0.01`, '2m', 'critical', 'More than 1 % of the requests fail.'],
  [
    'LatencyMeanHigh',
    'sum(rate(http_request_duration_seconds_sum[5m])) / sum(rate(http_request_duration_seconds_count[5m])) > 2',
    '5m',
    'warning',
    'The mean latency is above 2 s.',
  ],
  ['LatencyP95High', `histogram_quantile(0.95, ${BUCKETS}) > 5`, '5m', 'warning', 'The P95 latency is above 5 s.'],
  ['CpuHigh', `${CPU} > 0.8`, '10m', 'warning', 'Pods use more than 80 % of their CPU limit.'],
  ['MemoryHigh', `${MEMORY} > 0.9`, '10m', 'warning', 'Pods use more than 90 % of their memory limit.'],
  [
    'PodRestarted',
    'increase(kube_pod_container_status_restarts_total[10m]) > 0',
    '0m',
    'warning',
    'A container was restarted.',
  ],
  [
    'ReplicasUnavailable',
    'kube_deployment_status_replicas_unavailable > 0',
    '15m',
    'critical',
    'Replicas are not available.',
  ],
  ['VolumeUnhealthy', 'kubelet_volume_stats_health_status_abnormal > 0', '5m', 'critical', 'A volume is unhealthy.'],
  ['PostgresDown', 'pg_up == 0', '1m', 'critical', 'PostgreSQL does not answer.'],
  ['Deadlocks', 'increase(pg_stat_database_deadlocks[10m]) > 0', '0m', 'warning', 'A deadlock was detected.'],
  ['PoolExhausted', `${POOL} > 0.98`, '10m', 'critical', 'The connection pool is exhausted.'],
  ['LoginsFail', 'sum(increase(auth_logins_total{result="failure"}[15m])) > 50', '1m', 'critical', 'Many logins fail.'],
  [
    'StorageAlmostFull',
    'sum(pg_database_size_bytes) / sum(kubelet_volume_stats_capacity_bytes{persistentvolumeclaim="postgres-data"}) > 0.9',
    '1h',
    'warning',
    'The database uses more than 90 % of its volume.',
  ],
];

export const SCANNER_RULES: Rules = {
  group: 'scanner',
  records: RECORDS.map(([record, expr]) => ({ record, expr })),
  alerts: ALERTS.map(([alert, expr, wait, severity, summary]) => ({ alert, expr, for: wait, severity, summary })),
};
