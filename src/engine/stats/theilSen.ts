import { median } from './quantile';

/** Above this many points neighbours are joined by their medians, which bounds the pairs at 32,640. */
const MOST_POINTS = 256;

export interface RobustLine {
  /** Values' unit per unit of `times`. */
  readonly slope: number;
  /** The line's value at `origin`, the first time. */
  readonly intercept: number;
  readonly origin: number;
}

/**
 * Theil-Sen line: the median slope of all pairs, which up to 29 % of wild points do not move. Longer series are first cut into 256
 * stretches of neighbours, each replaced by its medians, so the time is O(n log n). Null for fewer than two distinct times.
 * Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", JASA 63 (1968).
 */
export function theilSen(times: ArrayLike<number>, values: ArrayLike<number>): RobustLine | null {
  const x = joined(times);
  const y = joined(values);
  const slopes: number[] = [];
  x.forEach((from, index) => {
    for (let later = index + 1; later < x.length; later += 1) {
      const run = (x[later] ?? NaN) - from;
      if (run !== 0) {
        slopes.push(((y[later] ?? NaN) - (y[index] ?? NaN)) / run);
      }
    }
  });
  const origin = x[0];
  if (slopes.length === 0 || origin === undefined) {
    return null;
  }
  const slope = median(slopes);
  return { slope, intercept: median(y.map((value, index) => value - slope * ((x[index] ?? origin) - origin))), origin };
}

function joined(values: ArrayLike<number>): readonly number[] {
  const all = Array.from(values);
  if (all.length <= MOST_POINTS) {
    return all;
  }
  return Array.from({ length: MOST_POINTS }, (_, part) => {
    const from = Math.floor((part * all.length) / MOST_POINTS);
    return median(all.slice(from, Math.floor(((part + 1) * all.length) / MOST_POINTS)));
  });
}
