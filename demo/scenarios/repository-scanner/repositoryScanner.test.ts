import { readFileSync } from 'node:fs';
import { packs } from '../../../src/packs';
import { parsePlan } from '../../../src/sections/plan';
import type { Labels } from '../scenario';
import { EVENTS_FROM, REPORT_AT } from '../span';
import { createQuantileReader } from '../testing/readQuantile';
import { gaugeAt, meanOf, minutesOf, rateAt, seriesOf, sumOf } from '../testing/readSeries';
import { readTotal } from '../testing/readTotal';
import { repositoryScanner } from './repositoryScanner';

const HOUR = 3600;
const DAY = 24 * HOUR;

const BASELINE = minutesOf(600, 1800);
const CURRENT = minutesOf(DAY + 600, DAY + 1800);
const SINCE_ROLLOUT = minutesOf(0, REPORT_AT);

const totalOf = (name: string, labels: Labels = {}) => readTotal(repositoryScanner, name, labels);
const rateOf = (name: string, labels: Labels = {}) => {
  const series = seriesOf(repositoryScanner, name, labels);
  return (t: number) => sumOf(series, (each) => rateAt(each, t));
};
const levelOf = (name: string, labels: Labels = {}) => {
  const series = seriesOf(repositoryScanner, name, labels);
  return (t: number) => sumOf(series, (each) => gaugeAt(each, t));
};
const ratio = (of: (t: number) => number, to: (t: number) => number) => (t: number) => of(t) / to(t);
const share = (part: number, whole: number) => (100 * part) / whole;

const cpu = ratio(
  rateOf('container_cpu_usage_seconds_total'),
  levelOf('kube_pod_container_resource_limits', { resource: 'cpu' })
);
const memory = ratio(
  levelOf('container_memory_working_set_bytes'),
  levelOf('kube_pod_container_resource_limits', { resource: 'memory' })
);
const received = rateOf('container_network_receive_bytes_total');
const sent = rateOf('container_network_transmit_bytes_total');
const reads = rateOf('container_fs_reads_total');
const writes = rateOf('container_fs_writes_total');
const hits = rateOf('pg_stat_database_blks_hit');
const misses = rateOf('pg_stat_database_blks_read');

const COUNTS: readonly (readonly [what: string, name: string, labels: Labels, wanted: number])[] = [
  ['requests by endpoint', 'http_requests_total', {}, 1_598_432],
  ['requests of the service', 'scanner_requests_total', {}, 1_598_432],
  ['failed requests', 'scanner_requests_total', { result: 'failure' }, 320],
  ['errors of GET /health', 'http_requests_total', { path: '/health', code: '500' }, 0],
  ['errors of GET /api/v1/status', 'http_requests_total', { path: '/api/v1/status', code: '500' }, 1],
  ['errors of POST /api/v1/scan', 'http_requests_total', { path: '/api/v1/scan', code: '500' }, 0],
  ['errors of GET /api/v1/results', 'http_requests_total', { path: '/api/v1/results', code: '500' }, 2],
  ['errors of POST /api/v1/export', 'http_requests_total', { path: '/api/v1/export', code: '500' }, 0],
  ['deadlocks', 'pg_stat_database_deadlocks', {}, 0],
  ['restarts of pods', 'kube_pod_container_status_restarts_total', {}, 0],
  ['registrations', 'user_registrations_total', {}, 156],
  ['scans', 'feature_uses_total', { feature: 'Repository scanning' }, 8943],
  ['analyses', 'feature_uses_total', { feature: 'Code analysis' }, 6234],
  ['security reports', 'feature_uses_total', { feature: 'Security reports' }, 4567],
  ['integration calls', 'feature_uses_total', { feature: 'API integration' }, 3456],
  ['custom queries', 'feature_uses_total', { feature: 'Custom queries' }, 2345],
  ['downloads', 'results_downloaded_total', {}, 12_456],
  ['logins', 'auth_logins_total', { result: 'success' }, 3456],
  ['failed logins', 'auth_logins_total', { result: 'failure' }, 23],
  ['tokens checked', 'api_token_validations_total', {}, 1_598_432],
  ['permission denials', 'permission_denials_total', {}, 12],
  ['audit entries', 'audit_log_entries_total', {}, 45_678],
  ['addresses blocked', 'suspicious_addresses_blocked_total', {}, 0],
  ['failed handshakes', 'envoy_listener_ssl_connection_error', {}, 0],
  ['security scans', 'security_scans_completed_total', {}, 2],
  ['rate limit hits', 'rate_limit_hits_total', {}, 5],
  ['session timeouts', 'session_timeouts_total', {}, 3],
  ['network glitches', 'network_glitches_total', {}, 2],
  ['cache misses', 'cache_misses_total', {}, 8],
  ['very satisfied', 'survey_responses_total', { answer: 'Very satisfied' }, 687],
  ['satisfied', 'survey_responses_total', { answer: 'Satisfied' }, 168],
  ['neutral', 'survey_responses_total', { answer: 'Neutral' }, 18],
  ['dissatisfied', 'survey_responses_total', { answer: 'Dissatisfied' }, 9],
  ['very dissatisfied', 'survey_responses_total', { answer: 'Very dissatisfied' }, 0],
  ['views of the overview', 'grafana_dashboard_views_total', { dashboard: 'System Overview' }, 152],
  ['views of performance', 'grafana_dashboard_views_total', { dashboard: 'Performance Metrics' }, 89],
  ['views of users', 'grafana_dashboard_views_total', { dashboard: 'User Analytics' }, 67],
  ['views of security', 'grafana_dashboard_views_total', { dashboard: 'Security Monitoring' }, 34],
  ['views of the database', 'grafana_dashboard_views_total', { dashboard: 'Database Health' }, 45],
  ['views of infrastructure', 'grafana_dashboard_views_total', { dashboard: 'Infrastructure' }, 78],
  ['samples', 'prometheus_tsdb_head_samples_appended_total', {}, 1_247_890],
];

const ENDPOINTS = [
  { path: '/health', mean: 0.8, p95: 1.2 },
  { path: '/api/v1/status', mean: 1.1, p95: 1.8 },
  { path: '/api/v1/scan', mean: 2.1, p95: 3.2 },
  { path: '/api/v1/results', mean: 1.5, p95: 2.1 },
  { path: '/api/v1/export', mean: 3.2, p95: 4.8 },
];

const LEVELS: readonly (readonly [what: string, wanted: number, read: (t: number) => number])[] = [
  [
    'pool in percent',
    95,
    ratio(
      (t) => 100 * levelOf('pgbouncer_pools_server_active_connections')(t),
      levelOf('pgbouncer_databases_pool_size')
    ),
  ],
  [
    'query time in ms',
    45,
    ratio((t) => 1000 * rateOf('pg_stat_statements_seconds_total')(t), rateOf('pg_stat_statements_calls_total')),
  ],
  ['transactions at a time', 12, levelOf('pg_stat_activity_count', { state: 'active' })],
  ['buffer hits in percent', 94, (t) => share(hits(t), hits(t) + misses(t))],
  ['pods', 3, levelOf('kube_pod_info')],
];

describe('repository scanner', () => {
  it.each(COUNTS)('%s in the last 24 h', (_, name, labels, wanted) => {
    expect(totalOf(name, labels)).toBeCloseTo(wanted, 6);
  });

  it.each(ENDPOINTS)('$path takes $mean s, and $p95 s at its P95, over the last 24 h', ({ path, mean, p95 }) => {
    expect(
      totalOf('http_request_duration_seconds_sum', { path }) / totalOf('http_request_duration_seconds_count', { path })
    ).toBeCloseTo(mean, 2);
    const read = createQuantileReader(repositoryScanner, { name: 'http_request_duration_seconds', labels: { path } });
    for (const window of [BASELINE, CURRENT]) {
      expect(Math.abs(meanOf(window.map((t) => read(0.95, t))) / p95 - 1)).toBeLessThan(0.005);
    }
  });

  it('takes 1.4 s and 2.2 s over all endpoints', () => {
    expect(
      Math.abs(totalOf('http_request_duration_seconds_sum') / totalOf('http_request_duration_seconds_count') / 1.4 - 1)
    ).toBeLessThan(0.005);
    const read = createQuantileReader(repositoryScanner, { name: 'http_request_duration_seconds', labels: {} });
    expect(Math.abs(meanOf(SINCE_ROLLOUT.map((t) => read(0.95, t))) / 2.2 - 1)).toBeLessThan(0.005);
  });

  it.each(LEVELS)('%s is %d in both windows, within 0.5 %%', (_, wanted, read) => {
    for (const window of [BASELINE, CURRENT]) {
      expect(Math.abs(meanOf(window.map(read)) / wanted - 1)).toBeLessThan(0.005);
    }
  });

  it.each([
    { what: 'CPU', read: cpu, mean: 18, peak: 35 },
    { what: 'memory', read: memory, mean: 52, peak: 78 },
  ])('$what has a mean of $mean % and $peak % in its busiest hour', ({ read, mean, peak }) => {
    const hours = Array.from({ length: 24 }, (_, hour) =>
      meanOf(minutesOf(hour * HOUR, (hour + 1) * HOUR).map((t) => 100 * read(t)))
    );
    expect(Math.abs(meanOf(SINCE_ROLLOUT.map((t) => 100 * read(t))) / mean - 1)).toBeLessThan(0.005);
    expect(Math.abs(Math.max(...hours) / peak - 1)).toBeLessThan(0.005);
  });

  it('moves 3.2 MB and makes 245 disk operations a second', () => {
    expect(Math.abs(meanOf(SINCE_ROLLOUT.map((t) => received(t) + sent(t))) / 3.2e6 - 1)).toBeLessThan(0.005);
    expect(Math.abs(meanOf(SINCE_ROLLOUT.map((t) => reads(t) + writes(t))) / 245 - 1)).toBeLessThan(0.005);
  });

  it('grows by 2.3 GB a day in 320 GB', () => {
    const bytes = levelOf('pg_database_size_bytes');
    expect((bytes(REPORT_AT) - bytes(REPORT_AT - DAY)) / 1e9).toBeCloseTo(2.3, 6);
    expect(levelOf('kubelet_volume_stats_capacity_bytes', { persistentvolumeclaim: 'postgres-data' })(REPORT_AT)).toBe(
      320e9
    );
  });

  it('has 1,247 users where the document has them, 892 of them active', () => {
    const users = ['United States', 'Europe', 'Asia Pacific', 'Canada', 'Other'].map((region) =>
      levelOf('users_registered', { region })(REPORT_AT)
    );
    expect(users).toEqual([562, 349, 225, 75, 36]);
    expect(levelOf('users_registered')(REPORT_AT - DAY)).toBe(1247 - 156);
    expect(levelOf('users_active_24h')(REPORT_AT)).toBe(892);
    expect(totalOf('session_duration_seconds_sum') / totalOf('session_duration_seconds_count') / 60).toBe(24);
  });

  it('is watched by 12 targets, 15 alerting and 23 recording rules, and keeps samples for 30 days', () => {
    expect(repositoryScanner.services).toHaveLength(12);
    expect(repositoryScanner.rules.alerts).toHaveLength(15);
    expect(new Set(repositoryScanner.rules.records.map(({ record }) => record)).size).toBe(23);
    expect(levelOf('prometheus_tsdb_retention_limit_seconds')(REPORT_AT)).toBe(30 * DAY);
  });

  it('stays modest: 300 series, 20,000 lines, 3,000 spans', () => {
    expect(repositoryScanner.metrics.flatMap(({ series }) => series).length).toBeLessThan(300);
    expect(repositoryScanner.linesBetween(EVENTS_FROM, REPORT_AT).length).toBeLessThan(20_000);
    expect(repositoryScanner.tracesBetween(EVENTS_FROM, REPORT_AT).flatMap(({ spans }) => spans).length).toBeLessThan(
      3000
    );
  });

  it('logs what is counted as a near miss at the same instants', () => {
    const lines = repositoryScanner.linesBetween(0, REPORT_AT).map(({ fields }) => String(fields['msg']));
    expect(lines.filter((line) => line.startsWith('Rate limit reached'))).toHaveLength(5);
    expect(lines.filter((line) => line.startsWith('Session '))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('Connection to object storage lost'))).toHaveLength(2);
  });
});

describe('plan of the repository scanner', () => {
  it('is valid, and its rounds and items are the ones that people answered', () => {
    const parsed = parsePlan(readFileSync(repositoryScanner.plan, 'utf8'), { packs, translate: (code) => code });
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    const ids = parsed.ok ? [...parsed.plan.security, ...parsed.plan.schedule].map(({ id }) => id) : [];
    const answered = repositoryScanner.annotations.flatMap(({ text }) => /"item":"([^"]+)"/.exec(text)?.[1] ?? []);
    expect(answered).toEqual(['evening-usage-report', 'compliance']);
    expect(ids).toEqual(expect.arrayContaining(answered));
  });
});
