import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { MetricFamily } from '../scenario';
import { REPORT_AT } from '../span';
import { API, API_LABELS, GRAFANA } from './scannerServices';
import { SWING } from './toHttpFamilies';

/** Users at the report, and how many of them registered in the last 24 h. */
const REGIONS = [
  { region: 'United States', users: 562, registered: 70 },
  { region: 'Europe', users: 349, registered: 44 },
  { region: 'Asia Pacific', users: 225, registered: 28 },
  { region: 'Canada', users: 75, registered: 9 },
  { region: 'Other', users: 36, registered: 5 },
];

const FEATURES = [
  { feature: 'Repository scanning', total: 8943 },
  { feature: 'Code analysis', total: 6234 },
  { feature: 'Security reports', total: 4567 },
  { feature: 'API integration', total: 3456 },
  { feature: 'Custom queries', total: 2345 },
];

const SURVEY = [
  { answer: 'Very satisfied', total: 687 },
  { answer: 'Satisfied', total: 168 },
  { answer: 'Neutral', total: 18 },
  { answer: 'Dissatisfied', total: 9 },
  { answer: 'Very dissatisfied', total: 0 },
];

const DASHBOARDS = [
  { dashboard: 'System Overview', total: 152 },
  { dashboard: 'Performance Metrics', total: 89 },
  { dashboard: 'User Analytics', total: 67 },
  { dashboard: 'Security Monitoring', total: 34 },
  { dashboard: 'Database Health', total: 45 },
  { dashboard: 'Infrastructure', total: 78 },
];

const SESSIONS = 2210;
const SESSION_SECONDS = 24 * 60;

/** Who used the system, for what, and what they said of it. */
export function toUsageFamilies(): readonly MetricFamily[] {
  return [
    ...toUserFamilies(),
    toCounts(
      'feature_uses_total',
      'Uses of a feature.',
      FEATURES.map(({ feature, total }) => ({ labels: { feature }, total }))
    ),
    toCounts('results_downloaded_total', 'Results downloaded.', [{ labels: {}, total: 12_456 }]),
    toCounts('session_duration_seconds_count', 'Sessions that ended.', [{ labels: {}, total: SESSIONS }]),
    toCounts('session_duration_seconds_sum', 'Length of sessions that ended.', [
      { labels: {}, total: SESSIONS * SESSION_SECONDS },
    ]),
    toCounts(
      'survey_responses_total',
      'Answers to the survey.',
      SURVEY.map(({ answer, total }) => ({ labels: { answer }, total }))
    ),
    toCounterFamily({
      name: 'grafana_dashboard_views_total',
      help: 'Views of a dashboard.',
      target: GRAFANA.name,
      series: DASHBOARDS.map(({ dashboard, total }) => ({
        labels: { ...toTargetLabels(GRAFANA), dashboard },
        rate: { total, swing: SWING },
      })),
    }),
  ];
}

/** The number of users grows with each registration. */
function toUserFamilies(): readonly MetricFamily[] {
  const registrations = toCounts(
    'user_registrations_total',
    'Users registered.',
    REGIONS.map(({ region, registered }) => ({ labels: { region }, total: registered }))
  );
  return [
    registrations,
    toGaugeFamily({
      name: 'users_registered',
      help: 'Registered users.',
      target: API.name,
      series: registrations.series.map(({ labels, valueAt }, index) => ({
        labels,
        level: { valueAt: (t) => (REGIONS[index]?.users ?? 0) + valueAt(t) - valueAt(REPORT_AT) },
      })),
    }),
    toGaugeFamily({
      name: 'users_active_24h',
      help: 'Users seen in the last 24 h.',
      target: API.name,
      series: [{ labels: API_LABELS, level: 892 }],
    }),
  ];
}

interface Counted {
  readonly labels: Readonly<Record<string, string>>;
  readonly total: number;
}

function toCounts(name: string, help: string, all: readonly Counted[]): MetricFamily {
  return toCounterFamily({
    name,
    help,
    target: API.name,
    series: all.map(({ labels, total }) => ({ labels: { ...API_LABELS, ...labels }, rate: { total, swing: SWING } })),
  });
}
