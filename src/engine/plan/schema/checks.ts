import { boolean, literal, optional, strictObject, variant } from 'valibot';
import { count, duration, id, positive, query, target, text, weight } from './scalars';

const base = { id, title: text, component: id, weight: optional(weight), critical: optional(boolean()), source: optional(id), unit: optional(text) };

/** One line of the anomaly checklist, by its detector. */
export const check = variant('detector', [
  strictObject({ ...base, detector: literal('threshold'), query, limit: target, forAtLeast: optional(duration) }),
  strictObject({ ...base, detector: literal('spikes'), query, deviations: optional(positive), minimum: optional(positive), allowed: optional(count) }),
  strictObject({ ...base, detector: literal('leak'), query, capacity: optional(query), perHour: positive, warmUp: optional(duration) }),
  strictObject({ ...base, detector: literal('count'), counter: query, companion: optional(query), allowed: optional(count) }),
  strictObject({ ...base, detector: literal('restarts'), query, allowed: optional(count) }),
  strictObject({ ...base, detector: literal('absent'), query }),
  strictObject({ ...base, detector: literal('state'), query, healthy: target }),
  strictObject({ ...base, detector: literal('new-patterns'), selector: query, companion: query, limit: optional(count), allowed: optional(count) }),
  strictObject({ ...base, detector: literal('trace-errors'), service: text, limit: optional(count), allowedPercent: optional(positive) }),
  strictObject({ ...base, detector: literal('slow-operations'), service: text, limit: optional(count), tolerance: positive }),
]);
