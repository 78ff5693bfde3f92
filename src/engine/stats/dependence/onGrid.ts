import type { Residuals } from './autocorrelation';

/** A grid this many times longer than its samples says nothing about neighbours: the samples are then taken as they follow. */
const SPARSEST = 4;

/** Values in their place on whole steps from the first sample, NaN in between; `times` and `step` in the same unit, `times` ascending. */
export function onGrid(times: Float64Array, values: Float64Array, step: number): Residuals {
  const first = times[0] ?? 0;
  const last = times[times.length - 1] ?? 0;
  const length = step > 0 ? Math.round((last - first) / step) + 1 : values.length;
  if (length === values.length || length > SPARSEST * values.length) {
    return values;
  }
  const grid = new Float64Array(length).fill(NaN);
  times.forEach((time, index) => {
    grid[Math.round((time - first) / step)] = values[index] ?? NaN;
  });
  return grid;
}
