/** Minute `m` covers the seconds (60 (m - 1), 60 m] since the rollout's end, as a window (from, to] does. */
export function minuteAt(t: number): number {
  return Math.ceil(t / 60);
}

/** The middle of a minute, in seconds since the rollout's end. */
export function middleOf(minute: number): number {
  return 60 * minute - 30;
}
