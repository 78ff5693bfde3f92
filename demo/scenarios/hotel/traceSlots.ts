import { hexAt, seedOf } from '../shape/random';
import { REPORT_AT } from '../span';

const HOUR = 3600;
const DAY = 24 * HOUR;

export const SLOT_SECONDS = 30;

/** Away from the windows one slot in so many is sampled: a trace each quarter of an hour. */
const SPARSE_EVERY = 30;

/** Half hours, by the clock since the rollout, that hold the checkpoints' windows: each slot is sampled there. */
const DENSE_HOURS = [0, 1, 4, 12];
const DENSE_SECONDS = 1800;

const SEED = seedOf('trace');

export function isSampled(slot: number): boolean {
  const t = slot * SLOT_SECONDS;
  if (t > REPORT_AT) {
    return true;
  }
  const clock = ((t % DAY) + DAY) % DAY;
  const isDense = DENSE_HOURS.some((hour) => clock > hour * HOUR && clock <= hour * HOUR + DENSE_SECONDS);
  return isDense || slot % SPARSE_EVERY === 0;
}

/** A number that goes on by one from slot to slot, and from each sparse slot to the next. */
export function toTurn(slot: number): number {
  return slot + Math.floor(slot / SPARSE_EVERY);
}

export function toTraceId(slot: number): string {
  return hexAt(SEED, slot, 32);
}

/** The trace that a log line of this instant belongs to, be it sampled or not. */
export function traceIdAt(t: number): string {
  return toTraceId(Math.floor(t / SLOT_SECONDS));
}
