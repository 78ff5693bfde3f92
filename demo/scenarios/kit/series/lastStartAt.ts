const DAY = 86_400;

/** Started long before the rollout, so that uptimes are plain before it. */
export const FIRST_START = -12 * DAY;

/** The last of a process's starts (seconds since the rollout's end, in time order) at or before `t`. */
export function lastStartAt(starts: readonly number[], t: number): number {
  return starts.filter((start) => start <= t).at(-1) ?? FIRST_START;
}
