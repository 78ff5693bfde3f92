import { lastSample, samplesIn } from '../../model/series';
import type { Series } from '../../model/evidence';
import type { Outage } from '../../model/report';
import type { Schedule } from '../../windows/schedule';
import { outagesIn } from '../outagesIn';

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
