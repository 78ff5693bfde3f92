import { autocorrelation, type Residuals } from './autocorrelation';
import { joinNeighbours } from './joinNeighbours';

/** Beyond this many points a window neighbours are joined, which keeps the time linear and sees slower dependence. */
const MOST_POINTS = 256;
const HIGHEST = 0.995;
const ROUNDS = +(process.env.ROUNDS??4);
/** Standard errors added to the lag-1 autocorrelation: too much dependence taken off costs width, too little a false alarm. */
const CAUTION = +(process.env.CAUTION??1);

/**
 * How many times larger the variance of a window's mean is than independent samples would have it, at least 1. The larger of two
 * estimates from the pooled autocorrelation: a first-order process through lag 1, and the sum of lags while they are positive in
 * pairs, which also sees slow components under fast noise. Both corrected for the bias of short windows.
 * Kendall, Biometrika 41 (1954); Geyer, "Practical Markov Chain Monte Carlo", Statistical Science 7 (1992), section 3.3.
 */
export function varianceInflation(raw: readonly Residuals[]): number {
  const windows = withoutSharedCourse(raw);
  const points = windows.map(countOf).filter((count) => count > 0);
  const n = points.length / points.reduce((sum, count) => sum + 1 / count, 0);
  if (!(n > 3)) {
    return 1;
  }
  const all = points.reduce((sum, count) => sum + count, 0);
  const first = unbiased(autocorrelation(windows, 1), n);
  const careful = first + (process.env.CMODE==='rho' ? CAUTION*Math.max(0,first) : CAUTION) * Math.sqrt(Math.max(0, 1 - first * first) / all);
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
  const observed = Array.from({ length: Math.floor(length / 2) }, (_, lag) => autocorrelation(joined, lag));
  let inflation = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    inflation = Math.max(1, whilePositive(observed, inflation, length));
  }
  return ratio * inflation;
}

/** Sum of the lags, each lifted by what the windows' own means took off, while pairs of neighbours are positive. */
function whilePositive(observed: readonly number[], inflation: number, length: number): number {
  const lift = Math.min(0.9, inflation / length);
  let sum = -1;
  for (let lag = 0; lag + 1 < observed.length; lag += 2) {
    const pair = [lag, lag + 1].reduce((total, each) => total + (1 - each / length) * (lift + (1 - lift) * (observed[each] ?? 0)), 0);
    if (pair <= 0) {
      break;
    }
    sum += 2 * pair;
  }
  return sum;
}

function countOf(window: Residuals): number {
  return window.reduce((count, value) => (value === value ? count + 1 : count), 0);
}


export function withoutSharedCourse(windows: readonly Residuals[]): readonly Residuals[] {
  const [first, second] = windows;
  if (first === undefined || second === undefined) {
    return windows;
  }
  let [both, one, other] = [0, 0, 0];
  first.forEach((value, index) => {
    const beside = second[index] ?? NaN;
    if (value * beside === value * beside) {
      both += value * beside;
      one += value * value;
      other += beside * beside;
    }
  });
  if (!(both > +(process.env.SHARED ?? 0.9) * Math.sqrt(one * other))) {
    return windows;
  }
  return [first.slice(0, Math.min(first.length, second.length)).map((value, index) => value - (second[index] ?? NaN))];
}
