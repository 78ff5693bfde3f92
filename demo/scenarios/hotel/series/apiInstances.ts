import { lastStartAt } from '../../kit/series/lastStartAt';
import type { Labels } from '../../scenario';
import type { HotelFaults } from '../faults';
import { toStarts } from './services';

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
