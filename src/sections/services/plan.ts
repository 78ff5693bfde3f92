import { boolean, integer, maxValue, minValue, number, optional, pipe, strictObject } from 'valibot';
import type { Data } from '../../engine/model/data';
import { component, sharedMapping, source } from '../../engine/plan/fields';
import { label, list, orNull, query, text, weight } from '../../engine/plan/values';

const port = pipe(number(), integer(), minValue(1), maxValue(65_535));

/** Services by a label of one `up`-like query. */
const services = strictObject({
  source: source('prometheus'),
  component,
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  label,
  /** One series a service: 1 is up. */
  up: query,
  /** One series a service: start time in seconds since the epoch; null: uptime and restarts are not known. */
  startTime: orNull(query),
  expected: list(strictObject({ id: text, port: orNull(port) })),
});

export type PlanServices = Data<typeof services>;

export const servicesPlan = { services: sharedMapping(services, { isFinding: true }) };
