import { boolean, nullable, object, picklist } from 'valibot';
import {
  count,
  figure,
  instant,
  iso,
  labels,
  list,
  maybe,
  outcome,
  pair,
  reason,
  sourceType,
  status,
  text,
} from './scalars';

export const logs = object({
  levels: list(object({ level: text, baseline: maybe, current: maybe, change: maybe, outcome })),
  sampled: count,
  truncated: boolean(),
  critical: maybe,
  structuredPercent: maybe,
  correlatedPercent: maybe,
  newPatterns: list(object({ template: text, count: figure, example: text })),
  reason,
  query: text,
});

const trace = object({
  traceId: text,
  service: text,
  operation: text,
  at: iso,
  duration: figure,
  spans: count,
  errors: count,
});

const operation = object({
  service: text,
  operation: text,
  state: picklist(['kept', 'new', 'gone']),
  count: pair(figure),
  p50: pair(maybe),
  p95: pair(maybe),
  changePercent: maybe,
  errors: figure,
  errorPercent: maybe,
});

export const traces = object({
  services: list(text),
  operations: list(operation),
  slowest: list(trace),
  failing: list(trace),
  traces: pair(figure),
  limit: count,
  truncated: boolean(),
  errorTraces: count,
  reason,
});

const firing = object({
  name: text,
  labels,
  state: picklist(['firing', 'silenced', 'inhibited']),
  startedAt: instant,
  summary: text,
});

const silence = object({
  id: text,
  state: picklist(['active', 'pending', 'expired']),
  matchers: text,
  startsAt: instant,
  endsAt: instant,
  comment: text,
});

const episode = object({
  name: text,
  severity: text,
  labels,
  from: iso,
  to: nullable(iso),
  minutes: figure,
  silenced: nullable(boolean()),
});

export const alerts = object({
  bySeverity: list(object({ severity: text, count })),
  episodes: list(episode),
  firing: nullable(list(firing)),
  silences: nullable(list(silence)),
  flapping: list(text),
  status,
  reason,
  query: text,
});

const rule = object({
  name: text,
  group: text,
  type: picklist(['alerting', 'recording']),
  state: nullable(picklist(['firing', 'pending', 'inactive'])),
  health: picklist(['ok', 'err', 'unknown']),
  lastError: text,
});

const scraped = object({ job: text, instance: text, health: picklist(['up', 'down', 'unknown']), lastError: text });

export const monitoring = object({
  rules: nullable(
    object({ total: count, healthy: count, alerting: count, recording: count, firing: count, unhealthy: list(rule) })
  ),
  targets: nullable(object({ total: count, up: count, down: list(scraped) })),
});

const failure = object({
  kind: picklist([
    'unreachable',
    'unauthorized',
    'timeout',
    'badResponse',
    'badQuery',
    'tooLarge',
    'cancelled',
    'pending',
  ]),
  message: text,
});

export const source = object({
  id: text,
  type: sourceType,
  version: nullable(text),
  status: picklist(['answered', 'partial', 'failed', 'not-asked']),
  error: nullable(failure),
  requests: count,
  tookMs: figure,
  observed: count,
  absent: count,
  failed: count,
});
