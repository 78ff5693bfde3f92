import type { Iso, ReportSpan } from './report';
import type { Span } from './time';

/** Milliseconds since the epoch as ISO 8601 in UTC, without a fraction where it is whole seconds. */
export function toIso(instant: number): Iso {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

export function toReportSpan({ from, to }: Span): ReportSpan {
  return { from: toIso(from), to: toIso(to) };
}
