import type { Measure } from '../../model/plan';
import type { Span } from '../../model/time';
import type { Side } from '../comparison/compareSamples';
import type { Sample } from '../comparison/sample';
import type { MeasureAnswers, Stretch } from '../roles';
import type { Reading } from './reading';
import { readRatio } from './readRatio';
import { type Answer, isThere, readSamples, withZeros } from './readSamples';
import { reduceValues } from './reduceValues';

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
