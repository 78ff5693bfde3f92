import { rateAt } from './expectedEvents';
import { type Past, PAST_STEP } from './past';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How much more events vary than those of a Poisson process: the variance of counts over their mean, at least 1. The largest of three: over
 * ten minutes, where bursts show, over an hour, and over a stretch as long as the judged one (`length`, milliseconds; at most a day), where
 * days differ. Squared residuals over their expectation (McCullagh and Nelder, "Generalized Linear Models", 1989, section 6.2), pooled as a
 * ratio of sums, so that steps without events do not hide the bursts. `byClock`: residuals are taken from the course of the day.
 */
export function dispersionOf(past: Past, length: number, byClock: boolean): number {
  const lengths = [PAST_STEP, Math.min(HOUR, length), Math.min(DAY, length)];
  return Math.max(1, ...lengths.map((block) => dispersionOver(past, block, byClock)));
}

function dispersionOver(past: Past, length: number, byClock: boolean): number {
  const blocks = toBlocks(past, length, byClock);
  // What the fitted course takes of the residuals: one of so many days at each time of day, or one of all blocks.
  const groups = byClock ? past.days : blocks.length;
  if (past.events <= 0 || groups <= 1) {
    return 1;
  }
  const squares = blocks.reduce((sum, { events, expected }) => sum + (events - expected) ** 2, 0);
  return raised((squares / past.events) * (groups / (groups - 1)), past.events);
}

/** Few bursts tell their size badly: what goes beyond Poisson is raised by two over their number. The two is measured, not derived (docs/judge.md). */
function raised(dispersion: number, events: number): number {
  return 1 + Math.max(0, dispersion - 1) * (1 + (2 * dispersion) / events);
}

interface Block {
  readonly events: number;
  readonly expected: number;
}

/** Stretches of equal length back from the last step. */
function toBlocks(past: Past, length: number, byClock: boolean): readonly Block[] {
  const blocks = new Map<number, Block>();
  const last = past.samples.at(-1)?.[0] ?? 0;
  for (const [time, value] of past.samples) {
    const place = Math.floor((last - time) / length);
    const { events, expected } = blocks.get(place) ?? { events: 0, expected: 0 };
    blocks.set(place, {
      events: events + value,
      expected: expected + (byClock ? rateAt(past, time) : past.events / past.samples.length),
    });
  }
  return [...blocks.values()];
}
