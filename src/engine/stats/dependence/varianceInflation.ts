import { autocorrelation, type Residuals } from './autocorrelation';
import { joinNeighbours } from './joinNeighbours';
import { slowInflation } from './slowInflation';

/** Beyond this many points a window neighbours are joined, which keeps the time linear and sees slower dependence. */
const MOST_POINTS = 256;
const HIGHEST = 0.995;
/** Standard errors by which a lag-1 autocorrelation of 1 is raised, less in proportion: chosen so that J2 holds with room. */
const CAUTION = 1.6;

/**
 * How many times larger the variance of a window's mean is than independent samples would have it, at least 1, from residuals of one
 * or more windows of about n steps. The larger of two estimates: a first-order process through the pooled lag 1, corrected for the
 * bias of short windows and raised for its uncertainty, and the sum of all lags. O(n).
 * Kendall, "Note on Bias in the Estimation of Autocorrelation", Biometrika 41 (1954).
 */
export function varianceInflation(residuals: readonly Residuals[]): number {
  const windows = residuals.filter(varies);
  const points = windows.map(countOf);
  const all = points.reduce((sum, count) => sum + count, 0);
  const n = points.length / points.reduce((sum, count) => sum + 1 / count, 0);
  if (!(n > 3)) {
    return 1;
  }
  const first = clamp((autocorrelation(windows, 1) + 1 / n) / Math.max(0.25, 1 - 3 / n));
  const raised = first + CAUTION * Math.max(0, first) * Math.sqrt((1 - first * first) / all);
  const { joined, ratio } = joinNeighbours(windows, Math.ceil(n / MOST_POINTS));
  return Math.max(1, firstOrderInflation(clamp(raised), n), ratio * slowInflation(joined));
}

/** Variance of the mean of n points of a first-order process over that of n independent ones. */
export function firstOrderInflation(rho: number, n: number): number {
  return (1 + rho) / (1 - rho) - (2 * rho * (1 - rho ** n)) / (n * (1 - rho) ** 2);
}

function clamp(rho: number): number {
  return Math.max(-HIGHEST, Math.min(HIGHEST, rho));
}

/** A constant window tells nothing about dependence. */
function varies(window: Residuals): boolean {
  return window.some((value) => value > 0 || value < 0);
}

function countOf(window: Residuals): number {
  return window.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
}
