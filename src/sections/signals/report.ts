import { boolean, nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { outcome, reason } from '../../engine/model/reason';
import { count, figure, iso, list, maybe, pair, text } from '../../engine/model/schema';

const logSection = object({
  levels: list(object({ level: text, baseline: maybe, current: maybe, change: maybe, outcome })),
  sampled: count,
  truncated: boolean(),
  /** Lines of level critical since the rollout; null where unknown. */
  critical: maybe,
  structuredPercent: maybe,
  correlatedPercent: maybe,
  newPatterns: list(object({ template: text, count: figure, example: text })),
  reason,
  query: text,
});
export type LogSection = Data<typeof logSection>;

const traceRow = object({
  traceId: text,
  service: text,
  /** Of the root span. */
  operation: text,
  at: iso,
  /** Milliseconds. */
  duration: figure,
  spans: count,
  errors: count,
});
export type TraceRow = Data<typeof traceRow>;

/** Pairs are the window before and the one now. */
const operation = object({
  service: text,
  operation: text,
  /** Whether it was seen in both windows, or in one alone. */
  state: picklist(['kept', 'new', 'gone']),
  count: pair(figure),
  /** Milliseconds, R-7. */
  p50: pair(maybe),
  p95: pair(maybe),
  changePercent: maybe,
  errors: figure,
  errorPercent: maybe,
});

const traceSection = object({
  services: list(text),
  operations: list(operation),
  slowest: list(traceRow),
  failing: list(traceRow),
  traces: pair(figure),
  limit: count,
  truncated: boolean(),
  errorTraces: count,
  reason,
});
export type TraceSection = Data<typeof traceSection>;

export const report = { logs: nullable(logSection), traces: nullable(traceSection) };
export const empty = { logs: null, traces: null };
