const DAY_SECONDS = 86_400;

/** Share of the day's peak that is lost at its lowest: 180 of 281 operations a second. */
const DEPTH = 0.36;

/** Flat around the peak, narrow at night, so that a day's mean is 0.87 of its peak. */
const SHARPNESS = 4.55;

/** Middle of the windows that are compared, where a swing of its own is 1. */
const WINDOW_MIDDLE = 20 * 60;

export interface Swing {
  /** Share of the peak that is lost at its lowest, 0 to 1. */
  readonly depth: number;
  /** Seconds since the rollout's end, by the clock; 0 without it. */
  readonly peakAt?: number;
}

/** Share of the peak at a time of day; the rollout ends at the peak. */
export function swingAt(t: number): number {
  return shareAt(DEPTH, t);
}

/** A factor with a period of a day that is 1 in the middle of the windows that are compared. */
export function createSwing({ depth, peakAt = 0 }: Swing): (t: number) => number {
  const inWindow = shareAt(depth, WINDOW_MIDDLE - peakAt);
  return (t) => shareAt(depth, t - peakAt) / inWindow;
}

function shareAt(depth: number, t: number): number {
  return 1 - depth * Math.abs(Math.sin((Math.PI * t) / DAY_SECONDS)) ** SHARPNESS;
}
