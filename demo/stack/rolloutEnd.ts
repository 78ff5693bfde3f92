import { REPORT_AT } from '../scenarios/span';

export interface Rollout {
  /** Seconds since the epoch. */
  readonly endedAt: number;
  /** Live: the report stands now, and the system goes on. Pinned: it stands in the past, and nothing follows. */
  readonly live: boolean;
}

/** From `live` or an ISO 8601 time. */
export function toRollout(text: string, now: Date): Rollout {
  if (text === 'live') {
    return { endedAt: Math.floor((now.getTime() / 1000 - REPORT_AT) / 60) * 60, live: true };
  }
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) {
    throw new Error(`--rollout-end: "${text}" is neither "live" nor an ISO 8601 time`);
  }
  return { endedAt: Math.floor(milliseconds / 1000), live: false };
}

/** How far the past reaches, in seconds since the rollout's end. */
export function toPastEnd({ endedAt, live }: Rollout, now: Date): number {
  return live ? now.getTime() / 1000 - endedAt : REPORT_AT;
}

/** Blocks are made and Prometheus scrapes for the first time within about this many seconds. */
const JOINS_WITHIN = 20;

/** Live, metrics are written a little ahead, so that scraping joins them without a gap; Prometheus refuses doubles. */
export function toMetricsEnd({ live }: Rollout, past: number): number {
  return live ? past + JOINS_WITHIN : past;
}

/** ISO 8601 in UTC, to the second. */
export function toIso({ endedAt }: Rollout): string {
  return new Date(endedAt * 1000).toISOString().replace('.000Z', 'Z');
}
