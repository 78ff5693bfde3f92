import type { Evidence, SourceFailure } from '../../model/evidence';
import type { Span } from '../../model/time';
import { pointsIn, seriesOf } from '../../model/series';
import type { Sample } from '../comparison/sample';

/** What one answer holds of a window: its samples, or why it cannot be read. */
export type Answer =
  | { readonly kind: 'samples'; readonly samples: readonly Sample[] }
  | { readonly kind: 'failed'; readonly error: SourceFailure }
  /** More series than the one that can be compared. */
  | { readonly kind: 'many'; readonly series: number };

const NOT_ASKED: SourceFailure = Object.freeze({ kind: 'pending', message: 'not answered yet' });

/** The samples of an answer inside (from, to]; none where it was absent. A sample that is not a finite number is null. */
export function readSamples(evidence: Evidence | undefined, window: Span): Answer {
  if (evidence === undefined || evidence.status === 'failed') {
    return { kind: 'failed', error: evidence?.error ?? NOT_ASKED };
  }
  const series = seriesOf(evidence);
  const only = series[0];
  return series.length > 1
    ? { kind: 'many', series: series.length }
    : { kind: 'samples', samples: only === undefined ? [] : pointsIn(only, window) };
}

/** The samples with a zero at each time at which `companion` was observed and they were not, ascending; as they are without one. */
export function withZeros(samples: readonly Sample[], companion: readonly Sample[]): readonly Sample[] {
  if (companion.length === 0) {
    return samples;
  }
  const known = new Map(samples.filter(isThere));
  const zeros = companion.filter(isThere).filter(([time]) => !known.has(time));
  return [...known, ...zeros.map(([time]): Sample => [time, 0])].sort(([a], [b]) => a - b);
}

export function isThere(sample: Sample): sample is readonly [number, number] {
  return sample[1] !== null;
}
