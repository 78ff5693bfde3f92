/** Below this the expansion is no longer good to three digits. */
const LEAST_DEGREES = 3;

/**
 * The quantile of Student's t at the level at which the standard normal's is `z`. `degrees` of freedom may be a fraction, at least 3
 * (fewer count as 3). Relative error below 0.3 % at 3 degrees, 0.01 % from 6 up for |z| <= 2.6: Abramowitz and Stegun, "Handbook of
 * Mathematical Functions" (1964), 26.7.5.
 */
export function studentQuantile(z: number, degrees: number): number {
  const n = Math.max(LEAST_DEGREES, degrees);
  const square = z * z;
  const first = (square + 1) / 4;
  const second = ((5 * square + 16) * square + 3) / 96;
  const third = (((3 * square + 19) * square + 17) * square - 15) / 384;
  const fourth = ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92160;
  return z * (1 + (first + (second + (third + fourth / n) / n) / n) / n);
}
