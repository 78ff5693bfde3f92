import type { SourceFailure } from '../../model/evidence';
import type { Side } from '../comparison/compareSamples';
import type { Sample } from '../comparison/sample';

/** A measure in one window, or why it cannot be read. */
export type Reading =
  | ReadMeasure
  | { readonly kind: 'failed'; readonly error: SourceFailure }
  | { readonly kind: 'many'; readonly series: number };

export interface ReadMeasure {
  readonly kind: 'read';
  /** Samples and value in the measure's unit, ready to compare. */
  readonly side: Side;
  /** As drawn: events a step for a count. */
  readonly points: readonly Sample[];
  /** Events of a ratio's denominator; null for other measures, and where the denominator was not observed. */
  readonly events: number | null;
  /** Nothing was seen, and nothing shows that there was nothing to see. */
  readonly lacksCompanion: boolean;
}
