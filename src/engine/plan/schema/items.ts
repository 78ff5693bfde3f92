import {
  array,
  boolean,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  unknown,
} from 'valibot';
import { amount, count, duration, id, label, list, noData, positive, query, target, text, weight } from '../values';

const written = {
  id,
  title: text,
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  judgedBy: optional(picklist(['query', 'person', 'finding'])),
  finding: optional(id),
  source: optional(id),
  query: optional(query),
  unit: optional(text, 'short'),
  target: optional(target),
  noData: optional(noData, 'fail'),
};

/** One line that a query, a person or another finding judges. */
export const item = strictObject({ ...written, component: optional(id, 'security') });

export const checklistGroup = strictObject({
  id,
  title: text,
  component: optional(id, 'operations'),
  items: pipe(array(strictObject({ ...written, component: optional(id) })), minLength(1), maxLength(200)),
});

export const trigger = strictObject({
  ...written,
  component: optional(id, 'operations'),
  severity: optional(picklist(['critical', 'warning']), 'critical'),
  action: text,
  escalateTo: text,
  respondWithin: optional(duration, '5m'),
});

/** Either the instants one by one, or from one to another every so often. */
export const round = strictObject({
  id,
  title: text,
  at: optional(pipe(array(duration), minLength(1), maxLength(100))),
  from: optional(duration),
  to: optional(duration),
  every: optional(duration),
  judgedBy: optional(picklist(['data', 'person'])),
  looksAt: list(id),
  steps: list(text),
  grace: optional(duration, '30m'),
});

export const signoff = strictObject({ id, role: text, title: text });
export const person = strictObject({
  id,
  role: text,
  duty: optional(text, ''),
  level: optional(pipe(number(), integer(), minValue(1), maxValue(20))),
  contact: optional(text),
});

export const progressGroup = strictObject({
  id,
  title: text,
  unit: optional(text, 'h'),
  stated: optional(amount),
  rows: pipe(
    array(strictObject({ id, title: text, planned: positive, done: positive, deliverable: optional(string(), '') })),
    minLength(1),
    maxLength(200)
  ),
});

export const endpoints = strictObject({
  source: optional(id),
  requests: optional(query),
  errors: optional(query),
  duration: optional(query),
  methodLabel: optional(label, 'method'),
  pathLabel: optional(label, 'path'),
  top: optional(pipe(count, minValue(1), maxValue(200)), 20),
  by: optional(picklist(['traffic', 'errors', 'latency']), 'traffic'),
  total: optional(strictObject({ requests: optional(query), errors: optional(query) }), {}),
});

const judged = {
  source: optional(id),
  component: optional(id, 'infrastructure'),
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
};

export const probes = strictObject({
  ...judged,
  label: optional(label, 'instance'),
  serviceLabel: optional(label),
  success: query,
  duration: optional(query),
});
export const certificates = strictObject({
  ...judged,
  component: optional(id, 'security'),
  label: optional(label, 'instance'),
  expiry: query,
  renewBefore: optional(duration, '30d'),
});
export const capacity = strictObject({
  ...judged,
  id,
  title: text,
  unit: optional(text, 'decbytes'),
  used: query,
  capacity: optional(query),
  horizon: optional(duration, '30d'),
});
export const usage = strictObject({
  id,
  title: text,
  group: text,
  source: optional(id),
  unit: optional(text, 'short'),
  query: optional(query),
  count: optional(query),
  by: optional(label),
  of: optional(query),
});
export const annotations = strictObject({ source: optional(id), lookback: optional(duration, '14d') });

/** The query model of another data source: whatever it takes. */
export const raw = record(string(), unknown());
