import type { Labels, MetricFamily } from '../../scenario';
import { createIntegral } from '../../shape/integral';
import { API_TARGET } from './apiInstances';

const HOUR = 3600;
const DAY = 24 * HOUR;

const SCANNER = { job: 'trivy' };
const API = { job: 'agente-api', service: API_TARGET };

/** The last full scan: nine days old when the report stands, and asked for every seven. */
const SCANNED_AT = -8 * DAY;

/** The vulnerability database is renewed once a day, 24 h before the report stands. */
const DATABASE_RENEWED_AT = 0.6 * HOUR;

const VULNERABILITIES = [
  { severity: 'Critical', count: 0 },
  { severity: 'High', count: 0 },
  { severity: 'Medium', count: 0 },
  { severity: 'Low', count: 4 },
];

export function toSecurityFamilies(): readonly MetricFamily[] {
  const image = { ...SCANNER, image_repository: 'hotel/agente-api' };
  return [
    {
      name: 'trivy_image_vulnerabilities',
      type: 'gauge',
      help: 'Vulnerabilities found in the image, by severity.',
      target: API_TARGET,
      series: VULNERABILITIES.map(({ severity, count }) => ({
        name: 'trivy_image_vulnerabilities',
        labels: { ...image, severity },
        valueAt: () => count,
      })),
    },
    {
      ...toGauge('trivy_db_updated_timestamp_seconds', 'When the vulnerability database was renewed.', {
        labels: SCANNER,
        valueAt: (t) => DATABASE_RENEWED_AT + DAY * Math.floor((t - DATABASE_RENEWED_AT) / DAY),
      }),
      instants: true,
    },
    {
      ...toGauge('security_scan_timestamp_seconds', 'When the last full scan ended.', {
        labels: SCANNER,
        valueAt: () => SCANNED_AT,
      }),
      instants: true,
    },
    toGauge('secrets_exposed', 'Secrets found in code, images and logs.', { labels: SCANNER, valueAt: () => 0 }),
    toGauge('rate_limit_requests_per_minute', 'Requests a minute allowed for one address.', {
      labels: API,
      valueAt: () => 120,
    }),
    toCounter('rate_limit_rejected_total', 'Requests refused by the rate limit.', 0.0133),
    toCounter('rate_limit_bypassed_total', 'Requests over the limit that were let through.', 0),
    toCounter('auth_failed_logins_total', 'Logins refused.', 0.0017),
    toGauge('auth_password_hash_info', 'How passwords are hashed.', {
      labels: { ...API, algorithm: 'bcrypt' },
      valueAt: () => 1,
    }),
  ];
}

interface OneSeries {
  readonly labels: Labels;
  readonly valueAt: (t: number) => number;
}

function toGauge(name: string, help: string, series: OneSeries): MetricFamily {
  return { name, type: 'gauge', help, target: API_TARGET, series: [{ name, ...series }] };
}

function toCounter(name: string, help: string, perSecond: number): MetricFamily {
  const total = createIntegral(() => perSecond);
  const valueAt = (t: number): number => Math.floor(total(t));
  return { name, type: 'counter', help, target: API_TARGET, series: [{ name, labels: API, valueAt }] };
}
