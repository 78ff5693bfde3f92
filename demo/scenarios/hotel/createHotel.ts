import { findDemo } from '../demos';
import { toAlertsFamily } from '../kit/series/toAlertsFamily';
import { toBuildInfoFamily, toStartFamily, toUpFamily } from '../kit/series/toProcessFamilies';
import type { MetricFamily, Scenario } from '../scenario';
import { createLines } from './events/createLines';
import { createTraces } from './events/createTraces';
import type { HotelFaults } from './faults';
import { HOTEL_ALERTS } from './hotelAlerts';
import { HOTEL_RULES } from './hotelRules';
import { API_TARGET, createApiInstances } from './series/apiInstances';
import { toRequestFamily, toTimeoutFamily } from './series/http';
import { toCpuFamily, toMemoryFamily, toMemoryLimitFamily } from './series/resources';
import { HOTEL_SERVICES, toServiceStartFamilies } from './series/services';
import { toCacheFamilies } from './series/toCacheFamilies';
import { toDatabaseFamilies } from './series/toDatabaseFamilies';
import { toLatencyFamily } from './series/toLatencyFamily';
import { toOperationsFamilies } from './series/toOperationsFamilies';
import { toProbeFamilies } from './series/toProbeFamilies';
import { toSecurityFamilies } from './series/toSecurityFamilies';

export interface HotelOptions {
  readonly id: string;
  readonly title: string;
  readonly faults?: HotelFaults;
  readonly lokiAnswers?: boolean;
  /** Families of these names exist; by default all. */
  readonly keeps?: (family: MetricFamily) => boolean;
}

/** The hotel's agent (the first seed), with whatever is planted in it. */
export function createHotel({
  id,
  title,
  faults = {},
  lokiAnswers = true,
  keeps = () => true,
}: HotelOptions): Scenario {
  const alerts = [...HOTEL_ALERTS, ...(faults.alerts ?? [])];
  return {
    ...findDemo(id),
    title,
    services: HOTEL_SERVICES.map(({ name, job, port }) => ({ name, job, port })),
    metrics: [...toApiFamilies(faults), ...toSystemFamilies(faults), toAlertsFamily(alerts)].filter(keeps),
    alerts,
    rules: HOTEL_RULES,
    annotations: [],
    linesBetween: createLines(faults),
    tracesBetween: createTraces(faults),
    lokiAnswers,
  };
}

function toApiFamilies(faults: HotelFaults): readonly MetricFamily[] {
  const instances = createApiInstances(faults);
  return [
    toBuildInfoFamily({ target: API_TARGET, before: 'v1.7.4', after: 'v1.8.0', instances }),
    toStartFamily(API_TARGET, instances),
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
    toUpFamily(HOTEL_SERVICES),
    ...toServiceStartFamilies(),
    ...toCacheFamilies(faults),
    ...toDatabaseFamilies(),
    ...toOperationsFamilies(),
    ...toProbeFamilies(),
    ...toSecurityFamilies(),
  ];
}
