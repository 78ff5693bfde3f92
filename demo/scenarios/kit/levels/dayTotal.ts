import { middleOf } from '../../shape/integral';
import { createNoise } from '../../shape/noise';
import type { Quantity } from '../../shape/quantity';
import { createSwing, type Swing } from '../../shape/swing';
import { REPORT_AT } from '../../span';

const DAY_MINUTES = 1440;
const LAST_MINUTE = REPORT_AT / 60;

/** A whole number of events in the last 24 h before the report, t in (0.5 h, 24.5 h]; as many on any other day. */
export interface DayTotal {
  readonly total: number;
  readonly swing?: Swing;
  /** Coefficient of variation of the rate from minute to minute. */
  readonly noise?: number;
}

/**
 * The rate per second, by minute, that adds up to exactly the total. Noise rests in the minutes around both ends of the
 * day, so that the total is the same whichever sample near the ends is taken.
 */
export function createDayTotal(name: string, { total, swing, noise = 0 }: DayTotal): Quantity {
  const swung = swing === undefined ? () => 1 : createSwing(swing);
  const noiseOf = createNoise(name);
  const shapeOf = (minute: number): number =>
    swung(middleOf(minute)) * (1 + (isNearEnd(minute) ? 0 : noise * noiseOf(minute)));
  let sum = 0;
  for (let minute = LAST_MINUTE - DAY_MINUTES + 1; minute <= LAST_MINUTE; minute += 1) {
    sum += 60 * shapeOf(minute);
  }
  return (minute) => (total * shapeOf(minute)) / sum;
}

/** Whole parts of a whole total by share, which add up to it: what is left over goes to the largest remainders. */
export function splitTotal(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const parts = exact.map(Math.floor);
  const left = Math.round(total - parts.reduce((all, part) => all + part, 0));
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => part + (lucky.has(index) ? 1 : 0));
}

function isNearEnd(minute: number): boolean {
  const inDay = (((minute - LAST_MINUTE) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return inDay <= 1;
}
