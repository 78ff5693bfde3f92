import type { Series } from '../model/evidence';
import type { Outage } from '../model/schema';
import { lastSample, samplesIn } from '../model/series';
import { type Grid, toIso } from '../model/time';
import type { Schedule } from '../windows/toSchedule';

/** Steps without a sample after which a series that was there is taken to be gone. */
const LONGEST_GAP_STEPS = 5;
const MINUTE = 60_000;

/**
 * Stretches inside (from, to] in which an up-like series was below 1, or had no sample for more than five steps after it was there.
 * What was before the first sample is not known and no outage. Samples are [milliseconds, value], ascending.
 */
export function outagesIn(
  samples: readonly (readonly [number, number])[],
  { from, to, step }: Grid
): readonly Outage[] {
  const found: Outage[] = [];
  let start: number | null = null;
  let last: number | null = null;
  for (const [time, value] of samples.filter(([at]) => at > from && at <= to)) {
    start ??= startOf({ time, value, last, step });
    if (value >= 1 && start !== null) {
      found.push(toOutage(start, time - step));
      start = null;
    }
    last = time;
  }
  start ??= last !== null && to - last >= LONGEST_GAP_STEPS * step ? last : null;
  return start === null ? found : [...found, { ...toOutage(start, to), to: null }];
}

interface Seen {
  readonly time: number;
  readonly value: number;
  readonly last: number | null;
  readonly step: number;
}

/** Where an outage that this sample shows began: after the last sample before a gap, or a step before the first one below 1. */
function startOf({ time, value, last, step }: Seen): number | null {
  if (last !== null && time - last > LONGEST_GAP_STEPS * step) {
    return last;
  }
  return value < 1 ? time - step : null;
}

function toOutage(from: number, to: number): Outage {
  return { from: toIso(from), to: toIso(to), minutes: Math.round((to - from) / MINUTE) };
}

/** Age in steps after which a sample no longer says what is so now. */
export const FRESH_STEPS = 5;

export interface Availability {
  readonly state: 'up' | 'down' | 'unknown';
  /** Percent of the steps since the rollout; null where none was seen. */
  readonly availability: number | null;
  readonly outages: readonly Outage[];
}

/** What an up-like series (1 is up) says since the rollout. A step without a sample counts as not up; no sample at all is unknown. */
export function availabilityOf(up: Series, { now, day, rolloutEnd, step }: Schedule): Availability {
  const end = Math.min(now, day.to);
  const seen = samplesIn(up, { from: rolloutEnd, to: end });
  if (seen.length === 0) {
    return { state: 'unknown', availability: null, outages: [] };
  }
  const expected = Math.max(seen.length, Math.floor((end - rolloutEnd) / step));
  return {
    state: (lastSample(up, end, FRESH_STEPS * step)?.[1] ?? 0) >= 1 ? 'up' : 'down',
    availability: (100 * seen.filter(([, value]) => value >= 1).length) / expected,
    outages: outagesIn(seen, { from: rolloutEnd, to: end, step }),
  };
}
