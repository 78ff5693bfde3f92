import type { Sample } from '../../series/readSeries';

/** Ten minutes: a week of them is a thousand points, and a rollout costs few of them. It divides the day. */
export const PAST_STEP = 600_000;

/** Events before the rollout. */
export interface Past {
  /** Whole events a step of `PAST_STEP`, ascending; a step that touches a rollout or has no sample is left out. At least one. */
  readonly samples: readonly Sample[];
  readonly events: number;
  /** How long it is known, milliseconds. */
  readonly known: number;
  /** Milliseconds since midnight UTC at which a step ends, and what is known of it. */
  readonly byClock: ReadonlyMap<number, { readonly events: number; readonly steps: number }>;
  /** How often a time of day is known, on average; a fraction. */
  readonly days: number;
}
