import type { DailyGrowth } from './dailyGrowth';

/** Beyond 100 years it does not matter when something is full. */
const MOST_DAYS = 36_500;

/** Days until something with `left` to go is full; null where it does not grow beyond doubt, or not within 100 years. */
export function fullAfter(left: number, growth: DailyGrowth | null): number | null {
  if (left <= 0) {
    return 0;
  }
  const days = growth === null || growth.interval[0] <= 0 ? Infinity : left / growth.perDay;
  return days > MOST_DAYS ? null : days;
}
