import { findDemo } from '../demos';
import { toAlertsFamily } from '../kit/series/toAlertsFamily';
import { toBuildInfoFamily, toStartFamily, toTargetLabels, toUpFamily } from '../kit/series/toProcessFamilies';
import type { MetricFamily, Scenario } from '../scenario';
import annotations from './annotations.json';
import { scannerLines, scannerTraces } from './scannerEvents';
import { SCANNER_RULES } from './scannerRules';
import { API, API_LABELS, PODS, SCANNER_SERVICES } from './scannerServices';
import { toClusterFamilies } from './toClusterFamilies';
import { toDatabaseFamilies } from './toDatabaseFamilies';
import { toHttpFamilies } from './toHttpFamilies';
import { toMonitoringFamilies } from './toMonitoringFamilies';
import { toSecurityFamilies } from './toSecurityFamilies';
import { toUsageFamilies } from './toUsageFamilies';

const LONG_AGO = -20 * 86_400;

/** The system of the second seed: its first day in production after a pilot with the same load. */
export const repositoryScanner: Scenario = {
  ...findDemo('repository-scanner'),
  title: 'Repository Intelligence Scanner',
  services: SCANNER_SERVICES,
  metrics: [
    ...toProcesses(),
    ...toHttpFamilies(),
    ...toClusterFamilies(),
    ...toDatabaseFamilies(),
    ...toSecurityFamilies(),
    ...toUsageFamilies(),
    ...toMonitoringFamilies(),
    toAlertsFamily([]),
  ],
  alerts: [],
  rules: SCANNER_RULES,
  annotations,
  linesBetween: scannerLines,
  tracesBetween: scannerTraces,
  lokiAnswers: true,
};

function toProcesses(): readonly MetricFamily[] {
  const instances = PODS.map(({ pod, switchedAt }) => ({
    labels: { ...API_LABELS, instance: `${pod}:${API.port}` },
    switchedAt,
  }));
  const others = SCANNER_SERVICES.filter(({ name }) => name !== API.name);
  return [
    toUpFamily(SCANNER_SERVICES),
    toStartFamily(
      API.name,
      instances.map(({ labels, switchedAt }) => ({ labels, starts: [switchedAt] }))
    ),
    ...others.map((service) => toStartFamily(service.name, [{ labels: toTargetLabels(service), starts: [LONG_AGO] }])),
    toBuildInfoFamily({ target: API.name, before: 'v0.9.4', after: 'v1.0.0', instances }),
  ];
}
