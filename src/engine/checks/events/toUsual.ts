import type { Span } from '../../model/time';
import type { Sample } from '../series/readSeries';
import { PAST_STEP } from './pastEvents';

const DAY = 86_400_000;

/** What the past tells of a stretch: events it would give, and the events from which that is known. */
export interface Expectation {
  readonly expected: number;
  readonly counted: number;
}

/** The past by the time of day, a part for each step of it. */
export interface Past {
  readonly samples: readonly Sample[];
  readonly total: number;
  /** How long it is known, milliseconds. */
  readonly known: number;
  readonly byClock: ReadonlyMap<number, { readonly events: number; readonly steps: number }>;
}

export function toPast(samples: readonly Sample[]): Past {
  const byClock = new Map<number, { events: number; steps: number }>();
  for (const [time, value] of samples) {
    const clock = time % DAY;
    const { events, steps } = byClock.get(clock) ?? { events: 0, steps: 0 };
    byClock.set(clock, { events: events + value, steps: steps + 1 });
  }
  return { samples, total: samples.reduce((sum, [, value]) => sum + value, 0), known: samples.length * PAST_STEP, byClock };
}

/** Events that the past would give over a stretch if every hour were like all of its hours. */
export function expectedAtAll({ total, known }: Past, { from, to }: Span): Expectation {
  return { expected: (total * (to - from)) / known, counted: total };
}

/** Events that the past would give over a stretch at its own time of day; what is not known of it is taken from all hours. */
export function expectedByClock(past: Past, { from, to }: Span): Expectation {
  const seen = new Set<number>();
  let expected = 0;
  for (let end = (Math.floor(from / PAST_STEP) + 1) * PAST_STEP; end - PAST_STEP < to; end += PAST_STEP) {
    const part = (Math.min(end, to) - Math.max(end - PAST_STEP, from)) / PAST_STEP;
    expected += part * rateAt(past, end);
    seen.add(end % DAY);
  }
  return { expected, counted: [...seen].reduce((sum, clock) => sum + (past.byClock.get(clock)?.events ?? 0), 0) };
}

/** Events a step. */
export function rateAt({ byClock, total, samples }: Past, end: number): number {
  const at = byClock.get(end % DAY);
  return at === undefined ? total / samples.length : at.events / at.steps;
}
