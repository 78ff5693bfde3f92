import type { Span } from '../../../model/time';
import { type Past, PAST_STEP } from './past';

const DAY = 86_400_000;

/** What the past would give over a stretch, and how many events of the past say so. */
export interface Expected {
  readonly events: number;
  readonly from: number;
}

/** As if every hour were like all hours. */
export function expectedAtAnyTime({ events, known }: Past, { from, to }: Span): Expected {
  return { events: (events * (to - from)) / known, from: events };
}

/** At the stretch's own time of day; of times that the past does not know, as at any time. */
export function expectedByClock(past: Past, { from, to }: Span): Expected {
  const clocks = new Set<number>();
  let events = 0;
  for (let end = (Math.floor(from / PAST_STEP) + 1) * PAST_STEP; end - PAST_STEP < to; end += PAST_STEP) {
    events += rateAt(past, end) * ((Math.min(end, to) - Math.max(end - PAST_STEP, from)) / PAST_STEP);
    clocks.add(end % DAY);
  }
  return { events, from: [...clocks].reduce((sum, clock) => sum + (past.byClock.get(clock)?.events ?? 0), 0) };
}

/** Events a step at the time of day at which the step ends. */
export function rateAt({ byClock, events, samples }: Past, end: number): number {
  const at = byClock.get(end % DAY);
  return at === undefined ? events / samples.length : at.events / at.steps;
}
