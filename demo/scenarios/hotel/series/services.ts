import type { Labels, MetricFamily, ServiceTarget } from '../../scenario';

const DAY = 86_400;

/** Started long before the rollout, so that uptimes are plain before it. */
const FIRST_START = -12 * DAY;

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

export function toTargetLabels({ name, job, port }: ServiceTarget): Labels {
  return { job, instance: `${name}:${port}`, service: name, port: String(port) };
}

/** Starts of a service's process in time order. */
export function toStarts(restartedAt: number, later: readonly number[] = []): readonly number[] {
  return [FIRST_START, restartedAt, ...later];
}

export function lastStartAt(starts: readonly number[], t: number): number {
  return starts.filter((start) => start <= t).at(-1) ?? FIRST_START;
}

/** `up` is what Prometheus itself writes for each target, so no exporter serves it. */
export function toUpFamily(): MetricFamily {
  return {
    name: 'up',
    type: 'gauge',
    help: 'Whether the last scrape of the target succeeded.',
    target: 'none',
    series: HOTEL_SERVICES.map((service) => ({ name: 'up', labels: toTargetLabels(service), valueAt: () => 1 })),
  };
}

/** Start times of all services but the API, whose instances have their own. */
export function toServiceStartFamilies(): readonly MetricFamily[] {
  return HOTEL_SERVICES.filter(({ job }) => job !== 'agente-api').map((service) => {
    const starts = toStarts(service.restartedAt);
    return {
      name: 'process_start_time_seconds',
      type: 'gauge',
      help: 'Start time of the process since unix epoch in seconds.',
      target: service.name,
      instants: true,
      series: [
        {
          name: 'process_start_time_seconds',
          labels: toTargetLabels(service),
          valueAt: (t) => lastStartAt(starts, t),
        },
      ],
    };
  });
}
