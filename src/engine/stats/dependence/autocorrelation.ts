/** Deviations of one window from its own level, a value a step; NaN where a sample is missing. */
export type Residuals = Float64Array;

/**
 * Autocorrelation at lags 0 to `most`, pooled over windows that each have their own level, so that a shift between them is not
 * mistaken for dependence. Missing samples are left out of numerator and denominator. All 1, 0, 0 … where nothing varies.
 * Box, Jenkins, Reinsel and Ljung, "Time Series Analysis", 5th edition (2016), section 2.1.5.
 */
export function autocorrelation(windows: readonly Residuals[], most: number): Float64Array {
  const result = new Float64Array(most + 1);
  const squares = windows.reduce((sum, window) => sum + lagged(window, 0).sum, 0);
  const count = windows.reduce((sum, window) => sum + lagged(window, 0).pairs, 0);
  for (let lag = 0; lag <= most; lag += 1) {
    result[lag] = squares === 0 ? (lag === 0 ? 1 : 0) : correlationAt(windows, lag, { squares, count });
  }
  return result;
}
