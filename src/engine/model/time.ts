import type { Iso, ReportSpan } from './schema';

/** The stretch (from, to] in milliseconds since the epoch: a sample at `from` is outside, one at `to` inside. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span read on whole steps since the epoch; `step` in milliseconds. */
export interface Grid extends Span {
  readonly step: number;
}

export type BaselineKind = 'deployment' | 'clock' | 'previous';

/** A baseline window and how it was chosen. */
export interface BaselineWindow extends Span {
  readonly kind: BaselineKind;
}

/** Milliseconds since the epoch as ISO 8601 in UTC, without a fraction where it is whole seconds. */
export function toIso(instant: number): Iso {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

export function toReportSpan({ from, to }: Span): ReportSpan {
  return { from: toIso(from), to: toIso(to) };
}
