import { FIRST_START } from '../../kit/series/lastStartAt';
import { toStartFamily, toTargetLabels } from '../../kit/series/toProcessFamilies';
import type { MetricFamily, ServiceTarget } from '../../scenario';

interface HotelService extends ServiceTarget {
  readonly restartedAt: number;
}

/** Everything was restarted with the rollout; the API's instances one by one. */
export const HOTEL_SERVICES: readonly HotelService[] = [
  { name: 'postgres-prod', job: 'postgres', port: 5432, restartedAt: -150 },
  { name: 'redis-prod', job: 'redis', port: 6379, restartedAt: -140 },
  { name: 'agente-api-prod', job: 'agente-api', port: 8002, restartedAt: -30 },
  { name: 'prometheus-prod', job: 'prometheus', port: 9091, restartedAt: -120 },
  { name: 'grafana-prod', job: 'grafana', port: 3002, restartedAt: -110 },
  { name: 'alertmanager-prod', job: 'alertmanager', port: 9094, restartedAt: -100 },
  { name: 'jaeger-prod', job: 'jaeger', port: 16687, restartedAt: -90 },
];

export function findService(wanted: string): HotelService {
  const service = HOTEL_SERVICES.find(({ name }) => name === wanted);
  if (service === undefined) {
    throw new Error(`the hotel has no service ${wanted}`);
  }
  return service;
}

/** Starts of a service's process in time order. */
export function toStarts(restartedAt: number, later: readonly number[] = []): readonly number[] {
  return [FIRST_START, restartedAt, ...later];
}

/** Start times of all services but the API, whose instances have their own. */
export function toServiceStartFamilies(): readonly MetricFamily[] {
  return HOTEL_SERVICES.filter(({ job }) => job !== 'agente-api').map((service) =>
    toStartFamily(service.name, [{ labels: toTargetLabels(service), starts: toStarts(service.restartedAt) }])
  );
}
