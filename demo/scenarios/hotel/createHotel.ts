import type { MetricFamily, Scenario } from '../scenario';
import { HOTEL_ALERTS } from './hotelAlerts';
import { toAlertsFamily } from './series/toAlertsFamily';
import { createApiInstances, toApiStartFamily, toBuildInfoFamily } from './series/apiInstances';
import { toCacheFamilies } from './series/toCacheFamilies';
import { toDatabaseFamilies } from './series/toDatabaseFamilies';
import type { HotelFaults } from './faults';
import { toRequestFamily, toTimeoutFamily } from './series/http';
import { toLatencyFamily } from './series/toLatencyFamily';
import { createLines } from './events/createLines';
import { toOperationsFamilies } from './series/toOperationsFamilies';
import { toProbeFamilies } from './series/toProbeFamilies';
import { toCpuFamily, toMemoryFamily, toMemoryLimitFamily } from './series/resources';
import { toSecurityFamilies } from './series/toSecurityFamilies';
import { HOTEL_SERVICES, toServiceStartFamilies, toUpFamily } from './series/services';
import { createTraces } from './events/createTraces';

export interface HotelOptions {
  readonly id: string;
  readonly title: string;
  readonly faults?: HotelFaults;
  readonly lokiAnswers?: boolean;
  /** Families of these names exist; by default all. */
  readonly keeps?: (family: MetricFamily) => boolean;
}

/** The hotel's agent (the first seed), with whatever is planted in it. */
export function createHotel({ id, title, faults = {}, lokiAnswers = true, keeps = () => true }: HotelOptions): Scenario {
  const alerts = [...HOTEL_ALERTS, ...(faults.alerts ?? [])];
  return {
    id,
    title,
    services: HOTEL_SERVICES.map(({ name, job, port }) => ({ name, job, port })),
    metrics: [...toApiFamilies(faults), ...toSystemFamilies(faults), toAlertsFamily(alerts)].filter(keeps),
    alerts,
    linesBetween: createLines(faults),
    tracesBetween: createTraces(faults),
    lokiAnswers,
  };
}

function toApiFamilies(faults: HotelFaults): readonly MetricFamily[] {
  const instances = createApiInstances(faults);
  return [
    toBuildInfoFamily(instances),
    toApiStartFamily(instances),
    toLatencyFamily(instances, faults),
    toRequestFamily(instances, faults),
    toTimeoutFamily(instances),
    toCpuFamily(instances, faults),
    toMemoryFamily(instances, faults),
    toMemoryLimitFamily(instances),
  ];
}

function toSystemFamilies(faults: HotelFaults): readonly MetricFamily[] {
  return [
    toUpFamily(),
    ...toServiceStartFamilies(),
    ...toCacheFamilies(faults),
    ...toDatabaseFamilies(),
    ...toOperationsFamilies(),
    ...toProbeFamilies(),
    ...toSecurityFamilies(),
  ];
}
