import { nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason, status } from '../../engine/model/reason';
import { count, iso, list, maybe, text } from '../../engine/model/schema';

/** One method and path over the last 24 h, or since the rollout where that is shorter. Times in milliseconds. */
const endpointRow = object({
  id: text,
  method: text,
  path: text,
  requests: maybe,
  mean: maybe,
  p95: maybe,
  errors: maybe,
  errorPercent: maybe,
});
export type EndpointRow = Data<typeof endpointRow>;

const countPair = object({
  /** The sum over all endpoints seen. */
  rows: maybe,
  /** The service's own counter; null where it has none. */
  own: maybe,
});
export type CountPair = Data<typeof countPair>;

/** What the rows add up to, beside what the service itself counted. */
const endpointTotals = object({
  from: iso,
  to: iso,
  /** Endpoints seen; the rows hold the first `shown` of them by `by`. */
  seen: count,
  shown: count,
  by: picklist(['traffic', 'errors', 'latency']),
  requests: countPair,
  errors: countPair,
  mean: maybe,
  p95: maybe,
  status,
  /** Whether the counters agree, with the arithmetic. */
  reasons: list(reason),
  query: text,
});
export type EndpointTotals = Data<typeof endpointTotals>;

export const report = {
  endpoints: list(endpointRow),
  /** Null where the plan names no endpoints. */
  endpointTotals: nullable(endpointTotals),
};
export const empty = { endpoints: [], endpointTotals: null };
