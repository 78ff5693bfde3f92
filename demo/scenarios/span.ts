const HOUR = 3600;
const DAY = 24 * HOUR;

/** The report of the hotel stands 24.5 h after the rollout; in pinned mode nothing happens after it. */
export const REPORT_AT = 24.5 * HOUR;

/** Eight days of metrics end with the report. */
export const METRICS_FROM = REPORT_AT - 8 * DAY;

/** Two days of logs and traces, and the half hour that holds the clock window two days back. */
export const EVENTS_FROM = REPORT_AT - 48.5 * HOUR;

export const SAMPLE_INTERVAL = 30;

/** Keeps samples off whole minutes, so that `rate(x[1m])` sees two of them whichever edge of a range is open. */
export const SAMPLE_OFFSET = 7;

/** A stretch (from, to] in seconds since the rollout's end. */
export interface Episode {
  readonly from: number;
  readonly to: number;
}

export function isWithin(episodes: readonly Episode[] | undefined, t: number): boolean {
  return episodes?.some(({ from, to }) => t > from && t <= to) ?? false;
}
