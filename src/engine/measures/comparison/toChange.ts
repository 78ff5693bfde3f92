export interface Change {
  /** Current less baseline; null where one is missing. */
  readonly change: number | null;
  /** Of the baseline's size; null ("n/a") where that is 0. */
  readonly changePercent: number | null;
}

export function toChange(baseline: number | null, current: number | null): Change {
  if (baseline === null || current === null) {
    return { change: null, changePercent: null };
  }
  const change = current - baseline;
  return { change, changePercent: baseline === 0 ? null : (100 * change) / Math.abs(baseline) };
}
