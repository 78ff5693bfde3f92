import type { Quantity } from '../../shape/quantity';
import { createDayTotal, type DayTotal } from './dayTotal';
import { createLevel, type Level } from './level';

/** Events per second as a level, or a whole number of them in the last 24 h. */
export type Rate = Level | DayTotal;

/**
 * Events per second by minute. Make it once and hand it to several families (requests, the latency histogram, bytes)
 * where they count the same events. The name seeds its noise.
 */
export function createRate(name: string, rate: Rate): Quantity {
  return typeof rate === 'object' && 'total' in rate ? createDayTotal(name, rate) : createLevel(name, rate);
}
