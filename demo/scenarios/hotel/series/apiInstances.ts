import type { Labels, MetricFamily, MetricSeries } from '../../scenario';
import type { HotelFaults } from '../faults';
import { lastStartAt, toStarts } from './services';

export interface ApiInstance {
  readonly name: string;
  readonly labels: Labels;
  /** Share of the traffic that it answers. */
  readonly share: number;
  readonly starts: readonly number[];
  /** When this instance was switched to the new version. */
  readonly switchedAt: number;
}

export const API_TARGET = 'agente-api-prod';

const LAYOUT = [
  { name: 'agente-api-prod-1', share: 0.34, switchedAt: -480 },
  { name: 'agente-api-prod-2', share: 0.33, switchedAt: -240 },
  { name: 'agente-api-prod-3', share: 0.33, switchedAt: -30 },
];

export function createApiInstances(faults: HotelFaults): readonly ApiInstance[] {
  return LAYOUT.map(({ name, share, switchedAt }) => ({
    name,
    share,
    switchedAt,
    labels: { job: 'agente-api', instance: `${name}:8002`, service: API_TARGET },
    starts: toStarts(switchedAt, faults.restarts?.[name]),
  }));
}

/** What each instance counted of a total since its own last start. */
export function toInstanceCounter(total: (t: number) => number, instance: ApiInstance): (t: number) => number {
  return (t) => instance.share * (total(t) - total(lastStartAt(instance.starts, t)));
}

export function toApiStartFamily(instances: readonly ApiInstance[]): MetricFamily {
  return {
    name: 'process_start_time_seconds',
    type: 'gauge',
    help: 'Start time of the process since unix epoch in seconds.',
    target: API_TARGET,
    instants: true,
    series: instances.map(({ labels, starts }) => ({
      name: 'process_start_time_seconds',
      labels,
      valueAt: (t) => lastStartAt(starts, t),
    })),
  };
}

export function toBuildInfoFamily(instances: readonly ApiInstance[]): MetricFamily {
  return {
    name: 'build_info',
    type: 'gauge',
    help: 'Version that the instance runs, in its label.',
    target: API_TARGET,
    series: instances.flatMap(({ labels, switchedAt }): MetricSeries[] => [
      { name: 'build_info', labels: { ...labels, version: 'v1.7.4' }, valueAt: () => 1, endsAt: switchedAt },
      { name: 'build_info', labels: { ...labels, version: 'v1.8.0' }, valueAt: () => 1, bornAt: switchedAt },
    ]),
  };
}
