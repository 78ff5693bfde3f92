/** Deviations of one window from its own level, one a step in time order; NaN where a sample is missing. */
export type Residuals = Float64Array;

/**
 * Autocorrelation at one lag, -1 to 1, pooled over windows that each have their own level, so that a shift between them is not taken
 * for dependence. Pairs with a missing sample are left out. 0 where nothing varies or no pair is left. `power` is the mean square, for
 * who asks for many lags.
 * Box, Jenkins, Reinsel and Ljung, "Time Series Analysis", 5th edition (2016), section 2.1.5.
 */
export function autocorrelation(windows: readonly Residuals[], lag: number, power = meanProduct(windows, 0)): number {
  return power === 0 ? 0 : Math.max(-1, Math.min(1, meanProduct(windows, lag) / power));
}

/** Mean product of all pairs of samples `lag` steps apart; at lag 0 the mean square. */
export function meanProduct(windows: readonly Residuals[], lag: number): number {
  let [sum, pairs] = [0, 0];
  for (const window of windows) {
    for (let index = lag; index < window.length; index += 1) {
      const product = (window[index] ?? NaN) * (window[index - lag] ?? NaN);
      if (product === product) {
        sum += product;
        pairs += 1;
      }
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}
