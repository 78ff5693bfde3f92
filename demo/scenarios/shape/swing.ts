const DAY_SECONDS = 86_400;

/** Share of the day's peak that is lost at its lowest: 180 of 281 operations a second. */
const DEPTH = 0.36;

/** Flat around the peak, narrow at night, so that a day's mean is 0.87 of its peak. */
const SHARPNESS = 4.55;

/** Share of the peak at a time of day; the rollout ends at the peak. */
export function swingAt(t: number): number {
  return 1 - DEPTH * Math.abs(Math.sin((Math.PI * t) / DAY_SECONDS)) ** SHARPNESS;
}
