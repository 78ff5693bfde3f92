import { findDemo } from '../demos';
import { toAlertsFamily } from '../kit/series/toAlertsFamily';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toProbeFamilies } from '../kit/series/toProbeFamilies';
import { toBuildInfoFamily, toStartFamily, toTargetLabels, toUpFamily } from '../kit/series/toProcessFamilies';
import type { Labels, MetricFamily, Scenario } from '../scenario';
import annotations from './annotations.json';
import { toBackendFamilies, warunginTraffic } from './toBackendFamilies';
import { toMachineFamilies } from './toMachineFamilies';
import { toPostgresFamilies } from './toPostgresFamilies';
import { toRedisFamilies } from './toRedisFamilies';
import { warunginLines, warunginTraces } from './warunginEvents';
import { WARUNGIN_ALERTS, WARUNGIN_RULES } from './warunginRules';
import { BACKEND, BACKEND_LABELS, NGINX, REDIS, WARUNGIN_SERVICES } from './warunginServices';

const LONG_AGO = -23 * 86_400;
const SWITCHED_AT = -30;
const CERTIFICATE_UNTIL = 140 * 86_400;

/** Path, module and seconds of what is asked from outside; the last one has to be refused. */
const PROBES = [
  { path: '/', service: 'frontend', module: 'http_2xx', seconds: 0.06 },
  { path: '/api/health', service: 'backend', module: 'http_2xx', seconds: 0.02 },
  { path: '/api/auth/login', service: 'backend', module: 'http_2xx', seconds: 0.21 },
  { path: '/api/products', service: 'backend', module: 'http_2xx', seconds: 0.11 },
  { path: '/api/stores/another', service: 'backend', module: 'http_403', seconds: 0.03 },
];

/** The 24-hour watch of the fourth document: a template without figures, so the figures are the demo's own. */
export const warunginPos: Scenario = {
  ...findDemo('warungin-pos'),
  title: 'Warungin POS: 24-hour watch',
  services: WARUNGIN_SERVICES,
  metrics: [
    ...toProcesses(),
    ...toProbes(),
    ...toBackendFamilies(),
    ...toPostgresFamilies(),
    ...toRedisFamilies(),
    ...toNginxFamilies(),
    ...toMachineFamilies(),
    toAlertsFamily(WARUNGIN_ALERTS),
  ],
  alerts: WARUNGIN_ALERTS,
  rules: WARUNGIN_RULES,
  annotations,
  linesBetween: warunginLines,
  tracesBetween: warunginTraces,
  lokiAnswers: true,
};

function toProcesses(): readonly MetricFamily[] {
  const others = WARUNGIN_SERVICES.filter(({ name }) => name !== BACKEND.name && name !== REDIS.name);
  return [
    toUpFamily(WARUNGIN_SERVICES),
    toStartFamily(BACKEND.name, [{ labels: BACKEND_LABELS, starts: [SWITCHED_AT] }]),
    ...others.map((service) => toStartFamily(service.name, [{ labels: toTargetLabels(service), starts: [LONG_AGO] }])),
    toBuildInfoFamily({
      target: BACKEND.name,
      before: 'v6.0.0',
      after: 'v6.1.0',
      instances: [{ labels: BACKEND_LABELS, switchedAt: SWITCHED_AT }],
    }),
  ];
}

function toProbes(): readonly MetricFamily[] {
  const labelsOf = ({ path, service, module }: (typeof PROBES)[number]): Labels => ({
    job: 'blackbox',
    module,
    instance: `https://pos.example${path}`,
    service,
    path,
  });
  return toProbeFamilies(
    NGINX.name,
    PROBES.map((probe) => ({
      labels: labelsOf(probe),
      seconds: { settled: probe.seconds, noise: 0.05 },
      certificateUntil: CERTIFICATE_UNTIL,
      tlsVersion: 'TLS 1.3',
    }))
  );
}

/** Pages and their parts come on top of what the backend answers. */
const REQUESTS_PER_API_REQUEST = 2.4;

function toNginxFamilies(): readonly MetricFamily[] {
  const labels = toTargetLabels(NGINX);
  return [
    toGaugeFamily({
      name: 'nginx_up',
      help: 'Whether Nginx answers.',
      target: NGINX.name,
      series: [{ labels, level: 1 }],
    }),
    toCounterFamily({
      name: 'nginx_http_requests_total',
      help: 'Requests.',
      target: NGINX.name,
      series: [{ labels, rate: (minute) => REQUESTS_PER_API_REQUEST * warunginTraffic(minute) }],
    }),
  ];
}
