import { quantile } from './quantile';

/** Median; the mean of the middle two for an even count, NaN for no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
