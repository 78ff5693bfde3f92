import type { Evidence, Series } from './evidence';
import type { Point } from './schema';
import type { Span } from './time';

/** The series of an answer; none where it failed, was absent or is of another kind. */
export function seriesOf(evidence: Evidence | undefined): readonly Series[] {
  return evidence?.status === 'observed' && evidence.data.kind === 'series' ? evidence.data.series : [];
}

/** Finite samples inside (from, to], ascending in time. */
export function samplesIn(series: Series, { from, to }: Span): readonly (readonly [number, number])[] {
  const samples: (readonly [number, number])[] = [];
  series.times.forEach((time, index) => {
    const value = series.values[index];
    if (time > from && time <= to && value !== undefined && Number.isFinite(value)) {
      samples.push([time, value]);
    }
  });
  return samples;
}

/** The samples as plotted points; a sample that is not a finite number becomes null. */
export function pointsIn(series: Series, { from, to }: Span): readonly Point[] {
  return series.times.flatMap((time, index): Point[] => {
    const value = series.values[index];
    return time > from && time <= to ? [[time, value !== undefined && Number.isFinite(value) ? value : null]] : [];
  });
}

/** The last finite sample at or before `now` that is at most `age` milliseconds old. */
export function lastSample(series: Series, now: number, age: number): readonly [number, number] | null {
  return samplesIn(series, { from: now - age, to: now }).at(-1) ?? null;
}

/** The query text that was sent; '' where nothing was asked. */
export function queryOf(evidence: Evidence | undefined): string {
  return evidence?.query ?? '';
}
