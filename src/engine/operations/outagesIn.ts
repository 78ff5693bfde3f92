import { toIso } from '../model/iso';
import type { Outage } from '../model/report';
import type { Grid } from '../model/time';

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
