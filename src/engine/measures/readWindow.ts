import type { SourceFailure } from '../model/evidence';
import type { Measure, MeasureQuery } from '../model/plan';
import type { Span } from '../model/time';
import type { Side } from './comparison/compareSamples';
import type { Sample } from './comparison/sample';
import { type Answer, isThere, readSamples, withZeros } from './readSamples';
import { reduceValues } from './reduceValues';
import type { MeasureAnswers, Stretch } from './roles';

/** A measure in one window. */
export type Reading =
  | {
      readonly kind: 'read';
      /** Samples and value in the measure's unit, ready to compare. */
      readonly side: Side;
      /** As drawn: events a step for a count. */
      readonly points: readonly Sample[];
      /** Events of a ratio's denominator; null for other measures. */
      readonly events: number | null;
      /** Nothing was seen, and nothing shows that there was nothing to see. */
      readonly lacksCompanion: boolean;
    }
  | { readonly kind: 'failed'; readonly error: SourceFailure }
  | { readonly kind: 'many'; readonly series: number };

/** Where to read: a window and the stretch whose requests cover it. */
export interface Place {
  readonly window: Span;
  readonly stretch: Stretch;
  /** Milliseconds. */
  readonly step: number;
}

export function readWindow(measure: Measure, answers: MeasureAnswers, place: Place): Reading {
  const main = readSamples(answers[place.stretch], place.window);
  if (main.kind !== 'samples') {
    return main;
  }
  return measure.query.kind === 'ratio' ? readRatio({ measure, of: main.samples, to: readSamples(answers[`${place.stretch}To`], place.window) }) : readPlain({ measure, samples: main.samples, answers, place });
}

interface PlainParts {
  readonly measure: Measure;
  readonly samples: readonly Sample[];
  readonly answers: MeasureAnswers;
  readonly place: Place;
}

function readPlain({ measure, samples, answers, place }: PlainParts): Reading {
  if (measure.noData !== 'zero') {
    return toReading({ measure, points: samples, place, lacksCompanion: false });
  }
  const companion: Answer = measure.companion === null ? NONE : readSamples(answers[`${place.stretch}Companion`], place.window);
  if (companion.kind !== 'samples') {
    return companion;
  }
  const points = withZeros(samples, companion.samples);
  return toReading({ measure, points, place, lacksCompanion: points.length === 0 });
}

const NONE: Answer = Object.freeze({ kind: 'samples', samples: [] });

interface ReadingParts {
  readonly measure: Measure;
  readonly points: readonly Sample[];
  readonly place: Place;
  readonly lacksCompanion: boolean;
}

/** A count is compared as events a window: each step's events as if all steps were like it. */
function toReading({ measure, points, place, lacksCompanion }: ReadingParts): Reading {
  const values = points.filter(isThere).map(([, value]) => value);
  if (measure.query.kind !== 'count') {
    return { kind: 'read', side: { samples: points, value: reduceValues(values, measure.reduce) }, points, events: null, lacksCompanion };
  }
  const steps = (place.window.to - place.window.from) / place.step;
  const samples = points.map(([time, value]): Sample => [time, value === null ? null : value * steps]);
  return { kind: 'read', side: { samples, value: values.length === 0 ? null : sum(values) }, points, events: null, lacksCompanion };
}

/** Percent of events, a sample a step that has events. */
function readRatio({ measure, of, to }: { readonly measure: Measure; readonly of: readonly Sample[]; readonly to: Answer }): Reading {
  if (to.kind !== 'samples') {
    return to;
  }
  const parts = new Map((measure.noData === 'zero' ? withZeros(of, to.samples) : of).filter(isThere));
  const pairs = to.samples.filter(isThere).flatMap(([time, all]) => {
    const part = parts.get(time);
    return part === undefined ? [] : [{ time, part, all }];
  });
  const events = sum(to.samples.filter(isThere).map(([, value]) => value));
  const [some, all] = [sum(pairs.map(({ part }) => part)), sum(pairs.map((pair) => pair.all))];
  const points = pairs.filter((pair) => pair.all > 0).map((pair): Sample => [pair.time, (100 * pair.part) / pair.all]);
  return { kind: 'read', side: { samples: points, value: all > 0 ? (100 * some) / all : null }, points, events: to.samples.some(isThere) ? events : null, lacksCompanion: measure.noData === 'zero' && points.length === 0 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The events below which a ratio says nothing; 0 for other measures. */
export function minimumEvents(query: MeasureQuery): number {
  return query.kind === 'ratio' ? query.minimum : 0;
}
