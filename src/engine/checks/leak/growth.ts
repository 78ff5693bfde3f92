import { quantileOfSorted } from '../../stats/quantile';
import { sorted } from '../../stats/sorted';

/** Φ⁻¹(0.975). */
const Z95 = 1.959963984540054;

/** [hours, value], ascending in time. */
export type Level = readonly [number, number];

/** A robust slope and its 95 % interval, in the values' unit an hour. */
export interface Growth {
  readonly slope: number;
  readonly interval: readonly [number, number];
}

/**
 * Theil-Sen slope of levels over hours, with Sen's interval from the variance of Kendall's S. Null for fewer than three levels.
 * Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", JASA 63 (1968). O(n² log n): for tens of levels.
 */
export function toGrowth(levels: readonly Level[]): Growth | null {
  const count = levels.length;
  if (count < 3) {
    return null;
  }
  const slopes = levels.flatMap(([time, value], index) =>
    levels.slice(index + 1).map(([later, other]) => (other - value) / (later - time))
  );
  const ordered = sorted(slopes);
  const reach = (Z95 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18)) / (2 * ordered.length);
  const at = (share: number): number => quantileOfSorted(ordered, share);
  return { slope: at(0.5), interval: [at(0.5 - reach), at(0.5 + reach)] };
}
