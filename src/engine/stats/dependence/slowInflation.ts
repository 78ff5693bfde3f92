import { autocorrelation, meanProduct, type Residuals } from './autocorrelation';

/** How often the estimate is put back into its own correction; it has settled by then. */
const ROUNDS = 4;
/** Dependence longer than a window cannot be seen in it. */
const MOST_LIFT = 0.9;

/**
 * Variance inflation of a window's mean from all lags up to half of the shortest window, summed in pairs while they are positive, which
 * sees slow movement under fast noise. Taking each window's own mean off lowers every lag by about inflation / n: that is given back.
 * Geyer, "Practical Markov Chain Monte Carlo", Statistical Science 7 (1992), section 3.3.
 */
export function slowInflation(windows: readonly Residuals[]): number {
  const length = windows.reduce((shortest, window) => Math.min(shortest, window.length), Infinity);
  const lagged: Lagged = { windows, length, power: meanProduct(windows, 0), lags: [] };
  let inflation = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    inflation = Math.max(1, sumWhilePositive(lagged, Math.min(MOST_LIFT, inflation / length)));
  }
  return inflation;
}

interface Lagged {
  readonly windows: readonly Residuals[];
  readonly length: number;
  readonly power: number;
  /** Autocorrelations that were computed already, by lag. */
  readonly lags: number[];
}

function sumWhilePositive(lagged: Lagged, lift: number): number {
  let sum = -1;
  for (let lag = 0; lag + 1 < lagged.length / 2; lag += 2) {
    const pair = liftedAt(lagged, lag, lift) + liftedAt(lagged, lag + 1, lift);
    if (pair <= 0) {
      break;
    }
    sum += 2 * pair;
  }
  return sum;
}

function liftedAt({ windows, length, power, lags }: Lagged, lag: number, lift: number): number {
  const observed = (lags[lag] ??= autocorrelation(windows, lag, power));
  return (1 - lag / length) * (lift + (1 - lift) * observed);
}
