import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { Labels, MetricFamily } from '../scenario';
import { DASHBOARD } from './etapa3Services';

const HOUR = 3600;
const DAY = 24 * HOUR;
const LABELS = toTargetLabels(DASHBOARD);

/** The four k6 tests of the document; what they measured is the scenario's own, under the document's thresholds. */
const LOAD_TESTS = [
  { test: 'health', milliseconds: 42, perSecond: 61 },
  { test: 'inventory-read', milliseconds: 208, perSecond: 48 },
  { test: 'inventory-write', milliseconds: 341, perSecond: 22 },
  { test: 'metrics', milliseconds: 96, perSecond: 11 },
];

/** They ran in the night before the rollout, for twenty minutes. */
const TESTED = { bornAt: -20 * HOUR, endsAt: -20 * HOUR + 1200 };

/** What tests, scanners and daily jobs left behind. */
export function toTestFamilies(): readonly MetricFamily[] {
  const test = (name: string, help: string, levelOf: (load: (typeof LOAD_TESTS)[number]) => number): MetricFamily =>
    toGaugeFamily({
      name,
      help,
      target: 'none',
      series: LOAD_TESTS.map((load) => ({ labels: { job: 'k6', test: load.test }, level: levelOf(load), ...TESTED })),
    });
  return [
    test(
      'k6_http_req_duration_p95',
      'P95 of the answers in a load test, milliseconds.',
      ({ milliseconds }) => milliseconds
    ),
    test('k6_http_reqs_per_second', 'Requests a second in a load test.', ({ perSecond }) => perSecond),
    test('k6_http_req_failed_percent', 'Failed requests of a load test, percent.', () => 0.1),
    gauge('gitleaks_findings', 'Secrets found in the repository.', 0),
    gauge('unencrypted_columns', 'Columns that are to be encrypted and are not.', 0),
    gauge('rate_limit_requests_per_minute', 'Requests a minute allowed for one address.', 100),
    daily('backup_last_success_timestamp_seconds', 'When the last backup succeeded.', 9 * HOUR),
    daily('daily_health_check_timestamp_seconds', 'When the daily health check last ran.', 13 * HOUR),
    counter('encrypted_data_access_log_total', 'Entries of the audit table.', {
      labels: LABELS,
      rate: { total: 1840 },
    }),
    counter('rate_limit_rejected_total', 'Requests refused by the rate limit.', {
      labels: LABELS,
      rate: { at: [3 * HOUR, 3 * HOUR + 20, 16 * HOUR] },
    }),
    counter('alertmanager_notifications_total', 'Notifications sent.', {
      labels: { job: 'alertmanager' },
      rate: { at: [120, 1020, 9 * HOUR] },
    }),
    counter('alertmanager_notifications_failed_total', 'Notifications that failed.', {
      labels: { job: 'alertmanager' },
      rate: { at: [] },
    }),
  ];
}

function gauge(name: string, help: string, level: number): MetricFamily {
  return toGaugeFamily({ name, help, target: DASHBOARD.name, series: [{ labels: LABELS, level }] });
}

/** The instant at which a daily job last ended, `offset` seconds after the rollout and at the same time of each other day. */
function daily(name: string, help: string, offset: number): MetricFamily {
  return toGaugeFamily({
    name,
    help,
    target: DASHBOARD.name,
    instants: true,
    series: [{ labels: LABELS, level: { valueAt: (t) => offset + DAY * Math.floor((t - offset) / DAY) } }],
  });
}

type Events = { readonly total: number } | { readonly at: readonly number[] };

function counter(
  name: string,
  help: string,
  { labels, rate }: { readonly labels: Labels; readonly rate: Events }
): MetricFamily {
  return toCounterFamily({ name, help, target: DASHBOARD.name, series: [{ labels, rate, whole: true }] });
}
