import { autocorrelation, type Residuals } from './autocorrelation';
import { joinNeighbours } from './joinNeighbours';

/** Beyond this many points a window neighbours are joined, which keeps the time linear and sees slower dependence. */
const MOST_POINTS = 256;
const HIGHEST = 0.995;
/** Standard errors added to the lag-1 autocorrelation: too much dependence taken off costs width, too little a false alarm. */
const CAUTION = 0.5;

/**
 * How many times larger the variance of a window's mean is than independent samples would have it, at least 1. The larger of two
 * estimates from the pooled autocorrelation: a first-order process through lag 1, and the sum of lags while they are positive in
 * pairs, which also sees slow components under fast noise. Both corrected for the bias of short windows.
 * Kendall, Biometrika 41 (1954); Geyer, "Practical Markov Chain Monte Carlo", Statistical Science 7 (1992), section 3.3.
 */
export function varianceInflation(windows: readonly Residuals[]): number {
  const points = windows.map(countOf).filter((count) => count > 0);
  const n = points.length / points.reduce((sum, count) => sum + 1 / count, 0);
  if (!(n > 3)) {
    return 1;
  }
  const all = points.reduce((sum, count) => sum + count, 0);
  const first = unbiased(autocorrelation(windows, 1), n);
  const careful = first + CAUTION * Math.sqrt(Math.max(0, 1 - first * first) / all);
  return Math.max(1, firstOrder(Math.min(HIGHEST, careful), n), slowest(windows, n));
}

/** Variance of the mean of n points of a first-order process over that of n independent ones. */
function firstOrder(rho: number, n: number): number {
  return (1 + rho) / (1 - rho) - (2 * rho * (1 - rho ** n)) / (n * (1 - rho) ** 2);
}

/** Kendall's correction of the lag-1 autocorrelation for the estimated mean. */
function unbiased(rho: number, n: number): number {
  return Math.min(HIGHEST, (rho + 1 / n) / Math.max(0.25, 1 - 3 / n));
}

function slowest(windows: readonly Residuals[], n: number): number {
  const { joined, ratio } = joinNeighbours(windows, Math.ceil(n / MOST_POINTS));
  const length = Math.min(...joined.map((window) => window.length));
  let sum = -1;
  for (let lag = 0; lag + 1 < length / 2; lag += 2) {
    const pair = (lag === 0 ? 1 : lifted(joined, lag)) + lifted(joined, lag + 1);
    if (pair <= 0) {
      break;
    }
    sum += 2 * pair;
  }
  return ratio * sum;
}

/** Lifted by 1/n: what taking off each window's own mean costs at least. */
function lifted(windows: readonly Residuals[], lag: number): number {
  const n = Math.min(...windows.map((window) => window.length));
  return (1 - lag / n) * (autocorrelation(windows, lag) + 1 / n);
}

function countOf(window: Residuals): number {
  return window.reduce((count, value) => (value === value ? count + 1 : count), 0);
}
