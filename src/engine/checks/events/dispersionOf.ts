import { PAST_STEP } from './pastEvents';
import { type Past, rateAt } from './toUsual';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days under which the course of a day cannot be told from chance. */
const FEWEST_DAYS = 2;

export function dispersionOf(past: Past, length: number): number {
  const lengths = [PAST_STEP, Math.min(HOUR, length), Math.min(DAY, length)];
  return Math.max(1, ...[...new Set(lengths)].map((block) => dispersionAt(past, block)));
}

function dispersionAt(past: Past, length: number): number {
  const days = past.samples.length / past.byClock.size;
  const flat = past.total / past.samples.length;
  const blocks = new Map<number, { events: number; expected: number }>();
  const last = past.samples.at(-1)?.[0] ?? 0;
  for (const [time, value] of past.samples) {
    const key = Math.floor((last - time) / length);
    const block = blocks.get(key) ?? { events: 0, expected: 0 };
    blocks.set(key, { events: block.events + value, expected: block.expected + (days < FEWEST_DAYS ? flat : rateAt(past, time)) });
  }
  const groups = days < FEWEST_DAYS ? blocks.size : days;
  if (past.total <= 0 || groups <= 1) {
    return 1;
  }
  const squares = [...blocks.values()].reduce((sum, { events, expected }) => sum + (events - expected) ** 2, 0);
  return (squares / past.total) * (groups / (groups - 1));
}
