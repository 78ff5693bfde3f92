/** What tells a leak from other growth. Measured in `judgeSeries.test.ts`. */
export const LEAK_RULES = Object.freeze({
  /** Levels of at least 15 minutes under which growth is not judged: 3 h after the warm-up. */
  fewestLevels: 12,
  /** Growth in the last third that is under this share of the whole levels off (1 − e^(−t/τ) with τ to 9 h and ln t do, in a day). */
  lastThirdShare: 0.4,
  /** Hours of evidence from which a daily swing would show a fall. */
  swingHours: 16,
  /** A fall on the way, as a share of the rise, from which the level swings: ±15 % over 16 h and more falls by at least that or levels off. */
  swingFallShare: 0.25,
  /** A rise, as a share of the level it began at, that a swing of ±15 % does not reach, nor with a warm-up on top: 1.15 / 0.85 − 1 is 0.35. */
  beyondSwing: 0.5,
  /** Hours of growth under which even that is not called a leak: a collector of old generations may run once in a few hours. */
  shortestRise: 8,
  /** The rise in scaled MADs around the line, below which growth is drowned in noise. */
  riseInDeviations: 4,
});

/** Points by the time left until the capacity is reached: a leak that lasts longer than a day is worth half. */
export const LEAK_POINTS = Object.freeze({ farMs: 86_400_000, far: 0.5, near: 0 });
