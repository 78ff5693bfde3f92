import { maxValue, minValue, optional, picklist, pipe, strictObject } from 'valibot';
import type { Data } from '../../engine/model/data';
import type { RawFault } from '../../engine/plan/fault';
import { histogram, selector, sharedMapping, source } from '../../engine/plan/fields';
import { mark, type PlacedEntry } from '../../engine/plan/places';
import { count, label, orNull } from '../../engine/plan/values';

/** Requests by method and path: counters and a duration histogram that carry both as labels. */
const endpoints = pipe(
  strictObject({
    source: source('prometheus'),
    /** Counter selectors, summed by method and path; null where the system does not count it. */
    requests: orNull(selector),
    errors: orNull(selector),
    /** Histogram in seconds, named without `_bucket`, `_sum` and `_count`, such as `http_request_duration_seconds{job="api"}`. */
    duration: orNull(histogram),
    methodLabel: optional(label, 'method'),
    pathLabel: optional(label, 'path'),
    top: optional(pipe(count, minValue(1), maxValue(200)), 20),
    by: optional(picklist(['traffic', 'errors', 'latency']), 'traffic'),
    /** The service's own counters, with which the rows have to agree. */
    total: optional(strictObject({ requests: orNull(selector), errors: orNull(selector) }), {}),
  }),
  mark({ rule: checkEndpoints })
);

/** What the rows of endpoints are made of. */
function checkEndpoints({ entry, path }: PlacedEntry): readonly RawFault[] {
  return ['requests', 'errors', 'duration'].some((key) => entry[key] !== undefined)
    ? []
    : [{ path, code: 'plan.fault.noEndpoint' }];
}

export type EndpointRules = Data<typeof endpoints>;

export const endpointsPlan = { endpoints: sharedMapping(endpoints) };
