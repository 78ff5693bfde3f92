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

/** Fewer separate events could all lie in one of two equal windows by chance: 2^-6 = 1.6 %. */
const FEWEST = 6;
/** Standard deviations by which the events may be fewer than the same number of moved values gives where they are independent. */
const MOST_BELOW = 2;
/** Where more than half of the values moved, it is the level that did. */
const MOST_SHARE = 0.5;

/**
 * Whether one side is a constant and the other leaves it now and then, always to the same side, in separate events that do not come in
 * bunches: errors that only one version has. Dependence between so few events cannot be estimated from neighbours; this asks for it directly.
 * Values in time order.
 * Runs: Wald and Wolfowitz, "On a Test Whether Two Samples are from the Same Population", Annals of Mathematical Statistics 11 (1940).
 */
export function areScatteredEvents(baseline: Float64Array, current: Float64Array): boolean {
  return leavesConstant(baseline, current) || leavesConstant(current, baseline);
}

function leavesConstant(still: Float64Array, moving: Float64Array): boolean {
  const level = still[0] ?? NaN;
  if (still.some((value) => value !== level)) {
    return false;
  }
  const away = moving.map((value) => Math.sign(value - level));
  const count = away.reduce((sum, sign) => sum + sign * sign, 0);
  const isOneSided = Math.abs(away.reduce((sum, sign) => sum + sign, 0)) === count;
  return (
    isOneSided &&
    count <= MOST_SHARE * moving.length &&
    runsOf(away) >= Math.max(FEWEST * share(still, moving), fewestOf(count, moving.length))
  );
}

/** A longer window catches more of the events by chance. */
function share(still: Float64Array, moving: Float64Array): number {
  return Math.log(0.5) / Math.log(moving.length / (still.length + moving.length));
}

function runsOf(away: Float64Array): number {
  return away.reduce((runs, sign, index) => (sign !== 0 && (away[index - 1] ?? 0) === 0 ? runs + 1 : runs), 0);
}

/** Expected runs of `count` of `length` values in random order, less the standard deviations allowed. */
function fewestOf(count: number, length: number): number {
  const rest = length - count;
  const expected = (count * (rest + 1)) / length;
  const variance = (count * (count - 1) * rest * (rest + 1)) / (length * length * (length - 1));
  return expected - MOST_BELOW * Math.sqrt(variance);
}
