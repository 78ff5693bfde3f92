import { hexAt, seedOf } from '../../shape/random';
import { REPORT_AT } from '../../span';

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
  return isDense(slot) || slot % SPARSE_EVERY === 0;
}

/** A number that goes on by one from each sampled slot to the next, in dense stretches and in sparse ones. */
export function toTurn(slot: number): number {
  return isDense(slot) ? slot : Math.floor(slot / SPARSE_EVERY);
}

/** Live, after the report, every slot is sampled. */
function isDense(slot: number): boolean {
  const t = slot * SLOT_SECONDS;
  const clock = ((t % DAY) + DAY) % DAY;
  return t > REPORT_AT || DENSE_HOURS.some((hour) => clock > hour * HOUR && clock <= hour * HOUR + DENSE_SECONDS);
}

export function toTraceId(slot: number): string {
  return hexAt(SEED, slot, 32);
}

/** The trace that a log line of this instant belongs to, be it sampled or not. */
export function traceIdAt(t: number): string {
  return toTraceId(Math.floor(t / SLOT_SECONDS));
}
