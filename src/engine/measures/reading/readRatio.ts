import type { Sample } from '../comparison/sample';
import { type Answer, isThere, withZeros } from './readSamples';
import type { Reading } from './reading';

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
