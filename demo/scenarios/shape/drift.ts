import { seedOf, uniformAt } from './random';

const MINUTE = 60;
const HOUR = 3600;

const SETTLED_AT = 10 * MINUTE;
const DRIFTS_FROM = 1.5 * HOUR;
const DRIFTS_UNTIL = 24 * HOUR + 10 * MINUTE;

/** A day is never quite like the one before: this much, over some two and a half days. */
const ORDINARY_SHARE = 0.004;
const ORDINARY_PERIOD = 61 * HOUR;

export interface Levels {
  readonly name: string;
  /** While it settles, the ten minutes after the rollout. */
  readonly settling?: number;
  /** In the window after it has settled, and, near enough, before the rollout. */
  readonly settled: number;
  /** From the same clock window a day later on. */
  readonly later: number;
}

/** The undisturbed course of a quantity around a rollout. */
export function createDrift({ name, settling, settled, later }: Levels): (t: number) => number {
  const phase = 2 * Math.PI * uniformAt(seedOf(name), 1);
  return (t) => {
    if (t <= 0) {
      const fade = Math.min(1, -t / (2 * HOUR));
      return settled * (1 + ORDINARY_SHARE * fade * Math.sin((2 * Math.PI * t) / ORDINARY_PERIOD + phase));
    }
    if (t <= SETTLED_AT) {
      return settling ?? settled;
    }
    const share = (t - DRIFTS_FROM) / (DRIFTS_UNTIL - DRIFTS_FROM);
    return settled + (later - settled) * Math.min(1, Math.max(0, share));
  };
}
