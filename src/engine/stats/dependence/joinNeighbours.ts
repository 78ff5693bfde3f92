import type { Residuals } from './autocorrelation';

/**
 * Means of every `size` neighbours, and how much larger `size` times their variance is than that of the single values (1 where they
 * are independent). Batch means: Fishman, "Grouping Observations in Digital Simulation", Management Science 24 (1978).
 */
export function joinNeighbours(windows: readonly Residuals[], size: number): { joined: readonly Residuals[]; ratio: number } {
  if (size <= 1) {
    return { joined: windows, ratio: 1 };
  }
  const joined = windows.map((window) => Float64Array.from({ length: Math.floor(window.length / size) }, (_, part) => meanOf(window.subarray(part * size, (part + 1) * size))));
  const single = meanSquare(windows);
  return { joined, ratio: single === 0 ? 1 : (size * meanSquare(joined)) / single };
}

function meanOf(values: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (value === value) {
      sum += value;
      count += 1;
    }
  }
  return count === 0 ? NaN : sum / count;
}

function meanSquare(windows: readonly Residuals[]): number {
  let [sum, count] = [0, 0];
  for (const window of windows) {
    for (const value of window) {
      if (value === value) {
        sum += value * value;
        count += 1;
      }
    }
  }
  return count === 0 ? 0 : sum / count;
}
