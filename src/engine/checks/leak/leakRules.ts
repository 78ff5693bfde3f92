/** What tells a leak from other growth. Measured in `leak.test.ts`. */
export const LEAK_RULES = Object.freeze({
  /** Levels under which growth is not judged. */
  fewestLevels: 12,
  /** Hours under which growth is not judged: a collector of old generations may not have run once. */
  shortestHours: 1,
  /** Growth in the last third that is under this share of the whole levels off (1 − e^(−t/τ) and ln t fall below it within a day). */
  lastThirdShare: 0.5,
  /** Hours of evidence from which a daily swing would show a fall. */
  swingHours: 16,
  /** A fall on the way, as a share of the rise, from which the level swings: ±15 % over 16 h and more falls by at least that or levels off. */
  swingFallShare: 0.25,
  /** A rise above the first level that a swing of ±15 % does not reach: 1.15 / 0.85 − 1. */
  beyondSwing: 0.36,
  /** The rise in scaled MADs around the line, below which growth is drowned in noise. */
  riseInDeviations: 4,
});

/** Points by the time left until the capacity is reached: a leak that lasts longer than a day is worth half. */
export const LEAK_POINTS = Object.freeze({ farMs: 86_400_000, far: 0.5, near: 0 });
