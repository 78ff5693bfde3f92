/**
 * P(Z > z) of the standard normal. Relative error below 1.2e-7 anywhere: Press et al., "Numerical Recipes", 2nd edition (1992),
 * section 6.2, erfc by Chebyshev fitting.
 */
export function normalTail(z: number): number {
  const size = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + size / 2);
  const series = COEFFICIENTS.reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  const tail = 0.5 * t * Math.exp(-size * size + series);
  return z >= 0 ? tail : 1 - tail;
}

const COEFFICIENTS: readonly number[] = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];
