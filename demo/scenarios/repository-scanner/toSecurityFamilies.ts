import type { DayTotal } from '../kit/levels/dayTotal';
import { type Events, toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toProbeFamilies } from '../kit/series/toProbeFamilies';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { MetricFamily } from '../scenario';
import { CACHE_MISSES, NETWORK_GLITCHES, PERMISSION_DENIALS, RATE_LIMIT_HITS, SESSION_TIMEOUTS } from './nearMisses';
import { API, API_LABELS, INGRESS, NAMESPACE, PROMETHEUS } from './scannerServices';
import { SWING } from './toHttpFamilies';

const HOUR = 3600;
const DAY = 24 * HOUR;

const SCANS = [6.5 * HOUR, 18.5 * HOUR];

const IMAGE = { job: 'trivy', namespace: NAMESPACE, image_repository: 'scanner/api' };
const SEVERITIES = ['Critical', 'High', 'Medium', 'Low'];

/** Logins, denials, scans, handshakes, and what the service counted as a near miss. */
export function toSecurityFamilies(): readonly MetricFamily[] {
  return [...toLogins(), ...toServiceCounters(), ...toHandshakes(), ...toScans(), ...toProbes()];
}

function toLogins(): readonly MetricFamily[] {
  return [
    toCounterFamily({
      name: 'auth_logins_total',
      help: 'Logins tried.',
      target: API.name,
      series: [
        { labels: { ...API_LABELS, result: 'success' }, rate: { total: 3456, swing: SWING } },
        { labels: { ...API_LABELS, result: 'failure' }, rate: { total: 23, swing: SWING } },
      ],
    }),
  ];
}

function toServiceCounters(): readonly MetricFamily[] {
  const counter = (name: string, help: string, rate: DayTotal | Events): MetricFamily =>
    toCounterFamily({ name, help, target: API.name, series: [{ labels: API_LABELS, rate }] });
  return [
    counter('api_token_validations_total', 'Tokens checked.', { total: 1_598_432, swing: SWING }),
    counter('permission_denials_total', 'Requests refused for lack of a permission.', { at: PERMISSION_DENIALS }),
    counter('audit_log_entries_total', 'Entries written to the audit log.', { total: 45_678, swing: SWING }),
    counter('suspicious_addresses_blocked_total', 'Addresses blocked.', { at: [] }),
    counter('rate_limit_hits_total', 'Requests refused by the rate limit.', { at: RATE_LIMIT_HITS }),
    counter('session_timeouts_total', 'Sessions that ended before their user did.', { at: SESSION_TIMEOUTS }),
    counter('network_glitches_total', 'Connections lost and made anew.', { at: NETWORK_GLITCHES }),
    counter('cache_misses_total', 'Results that had to be read again.', { at: CACHE_MISSES }),
  ];
}

function toHandshakes(): readonly MetricFamily[] {
  const counter = (name: string, help: string, rate: DayTotal | Events): MetricFamily =>
    toCounterFamily({ name, help, target: INGRESS.name, series: [{ labels: toTargetLabels(INGRESS), rate }] });
  return [
    counter('envoy_listener_ssl_handshake', 'TLS handshakes completed.', { total: 96_412, swing: SWING }),
    counter('envoy_listener_ssl_connection_error', 'TLS handshakes that failed.', { at: [] }),
  ];
}

function toScans(): readonly MetricFamily[] {
  const gauge = (name: string, help: string): MetricFamily =>
    toGaugeFamily({ name, help, target: API.name, series: [{ labels: { ...IMAGE, severity: 'Critical' }, level: 0 }] });
  return [
    toCounterFamily({
      name: 'security_scans_completed_total',
      help: 'Security scans completed.',
      target: API.name,
      series: [{ labels: { job: 'trivy' }, rate: { at: SCANS } }],
    }),
    toGaugeFamily({
      name: 'trivy_image_vulnerabilities',
      help: 'Vulnerabilities of the image.',
      target: API.name,
      series: SEVERITIES.map((severity) => ({ labels: { ...IMAGE, severity }, level: 0 })),
    }),
    gauge('trivy_image_exposedsecrets', 'Secrets in the image.'),
    gauge('trivy_resource_configaudits', 'Findings in configurations.'),
    gauge('trivy_role_rbacassessments', 'Findings in roles.'),
  ];
}

function toProbes(): readonly MetricFamily[] {
  return toProbeFamilies(
    PROMETHEUS.name,
    ['/health', '/api/v1/status'].map((path) => ({
      labels: {
        job: 'blackbox',
        module: 'http_2xx',
        instance: `https://scanner.example${path}`,
        service: API.name,
        path,
      },
      seconds: { settled: path === '/health' ? 0.8 : 1.1, noise: 0.02 },
      certificateUntil: 82 * DAY,
      tlsVersion: 'TLS 1.3',
    }))
  );
}
