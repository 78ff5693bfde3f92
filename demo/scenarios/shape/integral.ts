/** Minute `m` covers the seconds (60 (m - 1), 60 m] since the rollout's end, as a window (from, to] does. */
export function minuteAt(t: number): number {
  return Math.ceil(t / 60);
}

/** The middle of a minute, in seconds since the rollout's end. */
export function middleOf(minute: number): number {
  return 60 * minute - 30;
}

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
