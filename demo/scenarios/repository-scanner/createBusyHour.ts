const DAY = 86_400;
const HOUR = 3600;

/** Half an hour up to the peak and half an hour down from it. */
const RAMP = 1800;

const HILL_SHARE = (HOUR + RAMP) / DAY;

/** All in one unit; `from` is where the peak's hour begins, in seconds since the rollout's end, each day anew. */
export interface BusyHour {
  readonly mean: number;
  readonly peak: number;
  readonly from: number;
}

/** A plain with one whole hour at the peak each day; over any 24 h the mean is `mean`, so that the busiest hour's own mean is `peak`. */
export function createBusyHour({ mean, peak, from }: BusyHour): (t: number) => number {
  const plain = (mean - peak * HILL_SHARE) / (1 - HILL_SHARE);
  return (t) => {
    const since = (((t - from + RAMP) % DAY) + DAY) % DAY;
    const height = Math.min(1, since / RAMP, (HOUR + 2 * RAMP - since) / RAMP);
    return plain + (peak - plain) * Math.max(0, height);
  };
}
