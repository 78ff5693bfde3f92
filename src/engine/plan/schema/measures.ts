import {
  array,
  boolean,
  description,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  strictObject,
  union,
} from 'valibot';
import { amount, count, id, noData, positive, query, target, text, tolerance, weight } from '../values';
import { raw } from './items';

const selectors = union([query, pipe(array(query), minLength(1), maxLength(20))]);

/** One compared quantity. Exactly one of `query`, `count`, `ratio` and `raw` asks. */
export const measure = strictObject({
  id,
  title: text,
  group: id,
  component: id,
  source: optional(id),
  query: optional(pipe(query, description('one value a step, in the row’s unit'))),
  count: optional(pipe(query, description('a counter; its events in the window are judged'))),
  ratio: optional(strictObject({ of: selectors, to: selectors, minimum: optional(count, 100) })),
  raw: optional(pipe(raw, description('the query model of another Grafana data source'))),
  unit: optional(text),
  better: picklist(['lower', 'higher', 'neither']),
  tolerance,
  target: optional(target),
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  reduce: optional(picklist(['mean', 'median', 'max', 'min', 'last']), 'mean'),
  noData: optional(noData, 'fail'),
  companion: optional(query),
  capacity: optional(positive),
  limit: optional(pipe(amount, description('tolerances at which the points reach 0')), 3),
  trajectory: optional(boolean(), false),
});
