import type { Series } from '../../../engine/model/evidence';
import type { Points } from '../../../sources/series/toPoints';

/** A series on the steps of a grid: a point belongs to the step that ends at or after it, the last one in a step counts. */
export function toStepSeries({ labels, times, values }: Series, { first, last, step }: Points): Series {
  const byStep = new Map<number, number>();
  const points = times.map((time, index) => [time, values[index] ?? NaN] as const).sort(([a], [b]) => a - b);
  for (const [time, value] of points) {
    const end = Math.ceil(time / step) * step;
    if (end >= first && end <= last) {
      byStep.set(end, value);
    }
  }
  return { labels, times: [...byStep.keys()], values: [...byStep.values()] };
}
