import { boolean, nullable, object, picklist } from 'valibot';
import { count, figure, interval, iso, labels, list, maybe, outage, presence, reason, status, text } from './scalars';

export const service = object({
  id: text,
  instances: list(text),
  port: maybe,
  state: presence,
  uptimeSeconds: maybe,
  availability: maybe,
  restarts: maybe,
  outages: list(outage),
  status,
  reason,
  query: text,
});

export const endpoint = object({
  id: text,
  method: text,
  path: text,
  requests: maybe,
  mean: maybe,
  p95: maybe,
  errors: maybe,
  errorPercent: maybe,
});

const counted = object({ rows: maybe, own: maybe });

export const endpointTotals = object({
  from: iso,
  to: iso,
  seen: count,
  shown: count,
  by: picklist(['traffic', 'errors', 'latency']),
  requests: counted,
  errors: counted,
  mean: maybe,
  p95: maybe,
  status,
  reasons: list(reason),
  query: text,
});

export const probe = object({
  id: text,
  service: nullable(text),
  labels,
  state: presence,
  availability: maybe,
  mean: maybe,
  slowest: maybe,
  outages: list(outage),
  status,
  reason,
  query: text,
});

export const certificate = object({
  id: text,
  expiresAt: nullable(iso),
  daysLeft: maybe,
  renewAt: nullable(iso),
  status,
  reason,
  query: text,
});

export const capacity = object({
  id: text,
  title: text,
  component: text,
  weight: figure,
  critical: boolean(),
  unit: text,
  used: maybe,
  capacity: maybe,
  percent: maybe,
  perDay: maybe,
  interval,
  daysLeft: maybe,
  fullAt: nullable(iso),
  status,
  reason,
  source: text,
  query: text,
});

export const usage = object({
  id: text,
  group: text,
  title: text,
  unit: text,
  value: maybe,
  percent: maybe,
  parts: list(object({ label: text, value: figure, percent: maybe })),
  reason: nullable(reason),
  source: text,
  query: text,
});
