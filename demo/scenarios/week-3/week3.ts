import { findDemo } from '../demos';
import { createRate } from '../kit/levels/createDaily';
import { toAlertsFamily } from '../kit/series/toAlertsFamily';
import { toProbeFamilies } from '../kit/series/toProbeFamilies';
import { toBuildInfoFamily, toStartFamily, toTargetLabels, toUpFamily } from '../kit/series/toProcessFamilies';
import type { MetricFamily, Scenario, ServiceTarget } from '../scenario';
import annotations from './annotations.json';
import { week3Lines, week3Traces } from './week3Events';
import { toPlatformFamilies } from './week3Platform';
import { WEEK3_RULES } from './week3Rules';
import { toTradingFamilies } from './week3Trading';

const TRADING: ServiceTarget = { name: 'trading-api', job: 'trading-api', port: 3001 };
const SERVICES: readonly ServiceTarget[] = [
  TRADING,
  { name: 'postgres', job: 'postgres', port: 5432 },
  { name: 'redis', job: 'redis', port: 6379 },
  { name: 'prometheus', job: 'prometheus', port: 9090 },
];

/** Two instances, switched one after the other. */
const INSTANCES = [
  { instance: 'trading-api-1:3001', share: 0.5, switchedAt: -180 },
  { instance: 'trading-api-2:3001', share: 0.5, switchedAt: -45 },
];

/** Seconds that each health endpoint takes. */
const HEALTH = [
  { path: '/health', seconds: 0.004 },
  { path: '/health/detailed', seconds: 0.046 },
  { path: '/ready', seconds: 0.012 },
  { path: '/live', seconds: 0.003 },
];

const CERTIFICATE_UNTIL = 74 * 86_400;

export const week3: Scenario = {
  ...findDemo('week-3'),
  title: 'Trading platform, week 3 day 3',
  services: SERVICES,
  metrics: [
    ...toProcesses(),
    ...toProbes(),
    ...toTradingFamilies(
      TRADING,
      createRate('week3-http', { settled: 24, later: 24.3, noise: 0.02, swing: { depth: 0.5 } })
    ),
    ...toPlatformFamilies(TRADING),
    toAlertsFamily([]),
  ],
  alerts: [],
  rules: WEEK3_RULES,
  annotations,
  linesBetween: week3Lines,
  tracesBetween: week3Traces,
  lokiAnswers: true,
};

function toProcesses(): readonly MetricFamily[] {
  const labels = toTargetLabels(TRADING);
  const others = SERVICES.filter(({ name }) => name !== TRADING.name);
  return [
    toUpFamily(SERVICES),
    toStartFamily(
      TRADING.name,
      INSTANCES.map(({ instance, switchedAt }) => ({ labels: { ...labels, instance }, starts: [switchedAt] }))
    ),
    ...others.map((service) =>
      toStartFamily(service.name, [{ labels: toTargetLabels(service), starts: [-20 * 86_400] }])
    ),
    toBuildInfoFamily({
      target: TRADING.name,
      before: 'v3.2.0',
      after: 'v3.3.0',
      instances: INSTANCES.map(({ instance, switchedAt }) => ({ labels: { ...labels, instance }, switchedAt })),
    }),
  ];
}

function toProbes(): readonly MetricFamily[] {
  return toProbeFamilies(
    'prometheus',
    HEALTH.map(({ path, seconds }) => ({
      labels: {
        job: 'blackbox',
        module: 'http_2xx',
        instance: `https://trading.example${path}`,
        service: TRADING.name,
        path,
      },
      seconds: { settled: seconds, noise: 0.05 },
      certificateUntil: CERTIFICATE_UNTIL,
      tlsVersion: 'TLS 1.3',
    }))
  );
}
