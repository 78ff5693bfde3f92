import { meanProduct, type Residuals } from './autocorrelation';

/**
 * Means of every `size` neighbours, and how much larger `size` times their variance is than that of the single values (1 where they
 * are independent). Batch means: Fishman, "Grouping Observations in Digital Simulation", Management Science 24 (1978).
 */
export function joinNeighbours(
  windows: readonly Residuals[],
  size: number
): { joined: readonly Residuals[]; ratio: number } {
  if (size <= 1) {
    return { joined: windows, ratio: 1 };
  }
  const joined = windows.map((window) => joinWindow(window, size));
  const single = meanProduct(windows, 0);
  return { joined, ratio: single === 0 ? 1 : (size * meanProduct(joined, 0)) / single };
}

function joinWindow(window: Residuals, size: number): Residuals {
  const joined = new Float64Array(Math.floor(window.length / size));
  for (let part = 0; part < joined.length; part += 1) {
    let [sum, count] = [0, 0];
    for (let index = part * size; index < (part + 1) * size; index += 1) {
      const value = window[index] ?? NaN;
      if (!Number.isNaN(value)) {
        sum += value;
        count += 1;
      }
    }
    joined[part] = count === 0 ? NaN : sum / count;
  }
  return joined;
}
