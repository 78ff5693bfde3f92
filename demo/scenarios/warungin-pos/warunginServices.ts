import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { ServiceTarget } from '../scenario';
import type { Episode } from '../span';

const service = (name: string, port: number): ServiceTarget => ({ name, job: name, port });

export const BACKEND = service('backend', 3000);
export const POSTGRES = service('postgres', 9187);
export const REDIS = service('redis', 9121);
export const NGINX = service('nginx', 9113);

/** Seven the document names, and Grafana, in which the lines of Loki are read. */
export const WARUNGIN_SERVICES: readonly ServiceTarget[] = [
  BACKEND,
  service('frontend', 8080),
  POSTGRES,
  REDIS,
  NGINX,
  service('loki', 3100),
  service('promtail', 9080),
  service('grafana', 3001),
];

export const BACKEND_LABELS = toTargetLabels(BACKEND);

const minutes = (hour: number, minute: number): number => 3600 * hour + 60 * minute;

/** Three minutes without Redis, across the round that is due at 8 h. */
export const REDIS_DOWN: Episode = { from: minutes(7, 58), to: minutes(8, 1) };

/** Fewer keys are found while it fills again. */
export const REDIS_FILLS: Episode = { from: REDIS_DOWN.to, to: minutes(8, 40) };

/** The slowest requests come close to the limit of 2 s. */
export const SLOW_TAIL: Episode = { from: REDIS_DOWN.from, to: minutes(8, 13) };
