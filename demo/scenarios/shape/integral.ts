import { minuteAt } from './minute';

/** A little before the first sample of the demo's eight days. */
const ORIGIN_MINUTE = -170 * 60;

/**
 * The integral over seconds of a rate that is constant within each minute: a counter that never falls where the
 * rate is not negative. Before the origin the first minute's rate holds.
 */
export function createIntegral(perSecond: (minute: number) => number): (t: number) => number {
  const sums: number[] = [0];
  const sumUntil = (minutes: number): number => {
    for (let index = sums.length; index <= minutes; index += 1) {
      sums.push((sums[index - 1] ?? 0) + 60 * perSecond(ORIGIN_MINUTE + index));
    }
    return sums[minutes] ?? 0;
  };
  return (t) => {
    const minute = minuteAt(t);
    const done = minute - 1 - ORIGIN_MINUTE;
    if (done < 0) {
      return (t - 60 * ORIGIN_MINUTE) * perSecond(ORIGIN_MINUTE + 1);
    }
    return sumUntil(done) + (t - 60 * (minute - 1)) * perSecond(minute);
  };
}
