import { median } from './median';

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
