/**
 * Quantile R-7 (linear between order statistics, the default of R, NumPy and spreadsheets): Hyndman and Fan, "Sample Quantiles in
 * Statistical Packages", The American Statistician 50 (1996). `share` from 0 to 1; NaN for no values.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfSorted(sorted(values), share);
}

/** The same of values that are sorted already, ascending. O(1). */
export function quantileOfSorted(values: ArrayLike<number>, share: number): number {
  const position = (values.length - 1) * Math.min(1, Math.max(0, share));
  const below = values[Math.floor(position)] ?? NaN;
  const above = values[Math.ceil(position)] ?? NaN;
  return below === above ? below : below + (position - Math.floor(position)) * (above - below);
}

/** A sorted copy, ascending. O(n log n). */
export function sorted(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}

/** Median; the mean of the middle two for an even count, NaN for no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Arithmetic mean; null for no values: the mean of nothing is not 0. */
export function mean(values: ArrayLike<number>): number | null {
  if (values.length === 0) {
    return null;
  }
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index] ?? 0;
  }
  return sum / values.length;
}

/** Sample variance (divided by n - 1) in the square of the values' unit; 0 for fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  const middle = mean(values) ?? 0;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += ((values[index] ?? 0) - middle) ** 2;
  }
  return values.length < 2 ? 0 : sum / (values.length - 1);
}

/** What the median absolute deviation is multiplied by to estimate a normal standard deviation: 1 / Φ⁻¹(¾). */
const NORMAL_CONSISTENCY = 1.482602218505602;

/**
 * Median absolute deviation around the median, in the values' unit and scaled to a normal standard deviation; NaN for no values.
 * Rousseeuw and Croux, "Alternatives to the Median Absolute Deviation", JASA 88 (1993).
 */
export function mad(values: ArrayLike<number>): number {
  const middle = median(values);
  return NORMAL_CONSISTENCY * median(Float64Array.from(values, (value) => Math.abs(value - middle)));
}
