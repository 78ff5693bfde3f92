import { toProbeFamilies } from '../kit/series/toProbeFamilies';
import { toBuildInfoFamily, toStartFamily, toTargetLabels, toUpFamily } from '../kit/series/toProcessFamilies';
import type { Labels, MetricFamily, ServiceTarget } from '../scenario';

const DAY = 86_400;

export const DASHBOARD: ServiceTarget = { name: 'dashboard', job: 'dashboard', port: 8080 };

export const ETAPA3_SERVICES: readonly ServiceTarget[] = [
  DASHBOARD,
  { name: 'agente-deposito', job: 'agente-deposito', port: 8001 },
  { name: 'agente-negocio', job: 'agente-negocio', port: 8002 },
  { name: 'postgres', job: 'postgres', port: 5432 },
  { name: 'redis', job: 'redis', port: 6379 },
  { name: 'prometheus', job: 'prometheus', port: 9090 },
  { name: 'grafana', job: 'grafana', port: 3000 },
  { name: 'loki', job: 'loki', port: 3100 },
  { name: 'alertmanager', job: 'alertmanager', port: 9093 },
];

const SWITCHED_AT = -30;

/** Started anew by the rollout; the others have run for weeks. */
const ROLLED_OUT = ['dashboard', 'agente-deposito', 'agente-negocio'];

/** What a stranger tries, and what an answer has to carry: a probe succeeds when it is as it should be. */
const SAFETY = [
  'no_client_certificate_refused',
  'no_api_key_refused',
  'header_csp',
  'header_nosniff',
  'header_frame',
  'header_hsts',
  'cors_foreign_origin',
];

/** Certificates are valid until 16 October 2026; the rollout ends on 17 October 2025 at 18:00 UTC. */
const CERTIFICATE_UNTIL = 363.25 * DAY;

export function toServiceFamilies(): readonly MetricFamily[] {
  const health = ETAPA3_SERVICES.map((service) => ({
    labels: toProbeLabels('health', { service: service.name, instance: `https://${service.name}.example/health` }),
    seconds: { settled: 0.006, noise: 0.05 },
    certificateUntil: CERTIFICATE_UNTIL,
    tlsVersion: 'TLS 1.3',
  }));
  const safety = SAFETY.map((module) => ({
    labels: toProbeLabels(module, { instance: 'https://dashboard.example' }),
    seconds: { settled: 0.009, noise: 0.05 },
  }));
  return [
    toUpFamily(ETAPA3_SERVICES),
    ...ETAPA3_SERVICES.map((service) =>
      toStartFamily(service.name, [
        { labels: toTargetLabels(service), starts: [ROLLED_OUT.includes(service.name) ? SWITCHED_AT : -21 * DAY] },
      ])
    ),
    toBuildInfoFamily({
      target: DASHBOARD.name,
      before: 'v2.9.0',
      after: 'v3.0.0',
      instances: [{ labels: toTargetLabels(DASHBOARD), switchedAt: SWITCHED_AT }],
    }),
    ...toProbeFamilies('prometheus', [...health, ...safety]),
  ];
}

function toProbeLabels(module: string, labels: Labels): Labels {
  return { job: 'blackbox', module, ...labels };
}
