import { count, duration, id, positive, query, share, target, text, weight } from '../values';
import { boolean, literal, optional, strictObject, variant } from 'valibot';

const base = {
  id,
  title: text,
  component: id,
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  source: optional(id),
  unit: optional(text, 'short'),
};
const allowed = optional(count, 0);

/** One line of the anomaly checklist, by its detector. */
export const check = variant('detector', [
  strictObject({ ...base, detector: literal('threshold'), query, limit: target, forAtLeast: optional(duration, '5m') }),
  strictObject({
    ...base,
    detector: literal('spikes'),
    query,
    deviations: optional(positive, 8),
    minimum: optional(positive, 0),
    allowed,
  }),
  strictObject({
    ...base,
    detector: literal('leak'),
    query,
    capacity: optional(query),
    perHour: positive,
    warmUp: optional(duration, '1h'),
  }),
  strictObject({ ...base, detector: literal('count'), counter: query, companion: optional(query), allowed }),
  strictObject({ ...base, detector: literal('restarts'), query, allowed }),
  strictObject({ ...base, detector: literal('absent'), query }),
  strictObject({ ...base, detector: literal('state'), query, healthy: target }),
  strictObject({
    ...base,
    detector: literal('new-patterns'),
    selector: query,
    companion: query,
    limit: optional(count, 1000),
    allowed,
  }),
  strictObject({
    ...base,
    detector: literal('trace-errors'),
    service: text,
    limit: optional(count, 200),
    allowedPercent: optional(positive, 0),
  }),
  strictObject({
    ...base,
    detector: literal('slow-operations'),
    service: text,
    limit: optional(count, 200),
    tolerance: share,
  }),
]);
