import type { Target } from './planValues';
import type { BaselineKind, Span } from './time';

/** ISO 8601 in UTC. */
export type Iso = string;

export interface ReportSpan {
  readonly from: Iso;
  readonly to: Iso;
}

export interface ReportBaseline extends ReportSpan {
  readonly kind: BaselineKind;
}

export type Point = readonly [number, number | null];

export interface TargetResult extends Target {
  readonly outcome: 'met' | 'missed' | 'unknown';
  /** Amount beyond the target in the row's unit, 0 where met. */
  readonly missedBy: number | null;
}

export const REDACTIONS = ['queries', 'labels', 'addresses'] as const;

/** `labels`: label values, and lines and names that systems wrote verbatim. */
export type Redaction = (typeof REDACTIONS)[number];

/** What the author of an edition of a report wrote on it, left out and hid. */
export interface Edition {
  readonly title: string | null;
  readonly note: string | null;
  /** Ids of sections. */
  readonly omitted: readonly string[];
  readonly redacted: readonly Redaction[];
}

/** Milliseconds since the epoch as ISO 8601 in UTC, without a fraction where it is whole seconds. */
export function toIso(instant: number): Iso {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

export function toReportSpan({ from, to }: Span): ReportSpan {
  return { from: toIso(from), to: toIso(to) };
}
