import type { Reduce } from '../../model/plan';
import { mean } from '../../stats/mean';
import { median } from '../../stats/median';

/** One value for a window's finite samples, in time order; null for none. */
export function reduceValues(values: readonly number[], reduce: Reduce): number | null {
  if (values.length === 0) {
    return null;
  }
  switch (reduce) {
    case 'mean':
      return mean(values);
    case 'median':
      return median(values);
    case 'max':
      return values.reduce((most, value) => Math.max(most, value));
    case 'min':
      return values.reduce((least, value) => Math.min(least, value));
    case 'last':
      return values[values.length - 1] ?? null;
  }
}
