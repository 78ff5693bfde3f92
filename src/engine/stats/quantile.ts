import { sorted } from './sorted';

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
