import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { ServiceTarget } from '../scenario';

const service = (name: string, port: number): ServiceTarget => ({ name, job: name, port });

export const API = service('scanner-api', 8080);
export const INGRESS = service('ingress', 9901);
export const DATABASE = service('postgres', 9187);
export const POOL = service('pgbouncer', 9127);
export const CLUSTER = service('kube-state-metrics', 8081);
export const KUBELET = service('kubelet', 10250);
export const PROMETHEUS = service('prometheus', 9090);
export const ALERTMANAGER = service('alertmanager', 9093);
export const GRAFANA = service('grafana', 3000);

/** Twelve, as many as the document's targets. */
export const SCANNER_SERVICES: readonly ServiceTarget[] = [
  API,
  service('scanner-worker', 8082),
  service('scanner-web', 8083),
  INGRESS,
  DATABASE,
  POOL,
  service('redis', 9121),
  CLUSTER,
  KUBELET,
  PROMETHEUS,
  ALERTMANAGER,
  GRAFANA,
];

export const NAMESPACE = 'scanner';

/** Three pods of the API, switched to the new version one after the other. */
export const PODS = [
  { pod: 'scanner-api-0', switchedAt: -240 },
  { pod: 'scanner-api-1', switchedAt: -120 },
  { pod: 'scanner-api-2', switchedAt: -30 },
];

export const API_LABELS = toTargetLabels(API);
