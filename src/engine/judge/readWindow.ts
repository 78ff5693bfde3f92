import type { Evidence, SourceFailure } from '../model/evidence';
import type { Measure, Reduce } from '../model/plan';
import { pointsIn, seriesOf } from '../model/series';
import type { Span } from '../model/time';
import { mean, median } from '../stats/quantile';
import type { Side } from './compareSamples';
import type { MeasureAnswers, Stretch } from './measureRequests';
import type { Sample } from './sample';

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

/** Where to read: a window and the stretch whose requests cover it; `step` in milliseconds. */
export interface Place {
  readonly window: Span;
  readonly stretch: Stretch;
  readonly step: number;
}

/** The measure's samples in a window, missing ones as zeros where the plan's no-data policy and the companion allow that. */
export function readWindow(measure: Measure, answers: MeasureAnswers, place: Place): Reading {
  const { window, stretch } = place;
  const main = readSamples(answers[stretch], window);
  if (main.kind !== 'samples') {
    return main;
  }
  if (measure.query.kind === 'ratio') {
    return readRatio({
      of: main.samples,
      to: readSamples(answers[`${stretch}To`], window),
      fillsZeros: measure.noData === 'zero',
    });
  }
  const companion =
    measure.noData === 'zero' && measure.companion !== null
      ? readSamples(answers[`${stretch}Companion`], window)
      : NONE;
  if (companion.kind !== 'samples') {
    return companion;
  }
  const points = withZeros(main.samples, companion.samples);
  return {
    kind: 'read',
    side: toSide(measure, points, place),
    points,
    events: null,
    lacksCompanion: measure.noData === 'zero' && !points.some(isThere),
  };
}

const NONE: Answer = Object.freeze({ kind: 'samples', samples: [] });

/** A count is compared as events a window: each step's events as if all steps were like it. */
function toSide({ query, reduce }: Measure, points: readonly Sample[], { window, step }: Place): Side {
  const values = points.filter(isThere).map(([, value]) => value);
  if (query.kind !== 'count') {
    return { samples: points, value: reduceValues(values, reduce) };
  }
  const steps = (window.to - window.from) / step;
  const samples = points.map(([time, value]): Sample => [time, value === null ? null : value * steps]);
  return { samples, value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) };
}

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

export interface RatioParts {
  /** Events a step of the numerator. */
  readonly of: readonly Sample[];
  readonly to: Answer;
  /** A missing numerator is 0 where the denominator was observed. */
  readonly fillsZeros: boolean;
}

/** A ratio in percent: of all events in the window as its value, and of each step's events, where it has any, as its samples. */
export function readRatio({ of, to, fillsZeros }: RatioParts): Reading {
  if (to.kind !== 'samples') {
    return to;
  }
  const whole = to.samples.filter(isThere);
  const parts = new Map((fillsZeros ? withZeros(of, whole) : of).filter(isThere));
  const known = whole.flatMap(([time, all]) => {
    const part = parts.get(time);
    return part === undefined ? [] : [{ time, part, all }];
  });
  const [some, all] = [sum(known.map(({ part }) => part)), sum(known.map((step) => step.all))];
  const points = known.filter((step) => step.all > 0).map((step): Sample => [step.time, (100 * step.part) / step.all]);
  return {
    kind: 'read',
    side: { samples: points, value: all > 0 ? (100 * some) / all : null },
    points,
    events: whole.length === 0 ? null : sum(whole.map(([, value]) => value)),
    lacksCompanion: fillsZeros && points.length === 0,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** One value for a window's finite samples, in time order; null for none. */
export function reduceValues(values: readonly number[], reduce: Reduce): number | null {
  if (values.length === 0) {
    return null;
  }
  switch (reduce) {
    case 'mean':
      return mean(values);
    case 'median':
      return median(values);
    case 'max':
      return values.reduce((most, value) => Math.max(most, value));
    case 'min':
      return values.reduce((least, value) => Math.min(least, value));
    case 'last':
      return values[values.length - 1] ?? null;
  }
}
