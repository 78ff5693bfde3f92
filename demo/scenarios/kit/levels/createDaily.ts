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

const DAY_SECONDS = 86_400;

/** Over any 24 h the mean is `mean`; the highest is `peak`, once a day. All in one unit. */
export interface Daily {
  readonly mean: number;
  readonly peak: number;
  /** Seconds since the rollout's end, by the clock. */
  readonly peakAt: number;
  /** How long the hill around the peak lasts in all; 4 h without it. Keep it away from the compared windows. */
  readonly widthSeconds?: number;
}

/** A plain with one hill a day, at `t` seconds since the rollout's end. As a level: `{ settled: 1, noise, factorAt: createDaily(…) }`. */
export function createDaily({ mean, peak, peakAt, widthSeconds = 4 * 3600 }: Daily): (t: number) => number {
  const hillShare = widthSeconds / 2 / DAY_SECONDS;
  const plain = (mean - peak * hillShare) / (1 - hillShare);
  return (t) => {
    const away = ((((t - peakAt + DAY_SECONDS / 2) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS) - DAY_SECONDS / 2;
    const hill = Math.abs(away) >= widthSeconds / 2 ? 0 : Math.cos((Math.PI * away) / widthSeconds) ** 2;
    return plain + (peak - plain) * hill;
  };
}
