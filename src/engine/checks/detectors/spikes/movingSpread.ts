import { mean, sorted } from '../../../stats/quantile';
import type { Sample } from '../../readSeries';

/** What a normal distribution's median absolute deviation is multiplied by to give its standard deviation: 1 / Φ⁻¹(¾). */
const NORMAL_CONSISTENCY = 1.482602218505602;

/** Around one sample: the median of its neighbourhood, and their median absolute deviation scaled to a normal standard deviation. */
export interface Spread {
  readonly middle: number;
  readonly deviation: number;
}

/** The samples at most `reach` before and after, and at least `fewest` on each side where there are so many. */
export interface Neighbourhood {
  readonly reach: number;
  readonly fewest: number;
}

/** Median and MAD around every sample. A window that slides over sorted values: O(n × samples in the window), with small constants. */
export function movingSpread(samples: readonly Sample[], { reach, fewest }: Neighbourhood): readonly Spread[] {
  const window: number[] = [];
  let [first, end] = [0, 0];
  return samples.map(([time], index) => {
    while (end < samples.length && (end <= index + fewest || timeAt(samples, end) <= time + reach)) {
      insert(window, valueAt(samples, end));
      end += 1;
    }
    while (first < index - fewest && timeAt(samples, first) < time - reach) {
      window.splice(placeOf(window, valueAt(samples, first)), 1);
      first += 1;
    }
    return spreadOf(window);
  });
}

function spreadOf(sorted: readonly number[]): Spread {
  const count = sorted.length;
  const middle = ((sorted[(count - 1) >> 1] ?? NaN) + (sorted[count >> 1] ?? NaN)) / 2;
  return { middle, deviation: NORMAL_CONSISTENCY * medianDistance(sorted, middle) };
}

/** The median of the distances to the middle, walking outwards from it. */
function medianDistance(sorted: readonly number[], middle: number): number {
  const wanted = sorted.length >> 1;
  let above = placeOf(sorted, middle);
  let below = above - 1;
  let distance = 0;
  let before = 0;
  for (let taken = 0; taken <= wanted; taken += 1) {
    const down = below < 0 ? Infinity : middle - (sorted[below] ?? -Infinity);
    const up = (sorted[above] ?? Infinity) - middle;
    before = distance;
    if (down <= up) {
      distance = down;
      below -= 1;
    } else {
      distance = up;
      above += 1;
    }
  }
  return sorted.length % 2 === 1 ? distance : (before + distance) / 2;
}

function insert(sorted: number[], value: number): void {
  sorted.splice(placeOf(sorted, value), 0, value);
}

/** The first place whose value is not below. */
function placeOf(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] ?? Infinity) < value) {
      low = half + 1;
    } else {
      high = half;
    }
  }
  return low;
}

function timeAt(samples: readonly Sample[], index: number): number {
  return samples[index]?.[0] ?? NaN;
}

function valueAt(samples: readonly Sample[], index: number): number {
  return samples[index]?.[1] ?? NaN;
}

/** Quantiles of the standard normal distribution at 0.75, 0.9 and 0.95. */
const Z75 = 0.6744897501960817;
const Z90 = 1.2815515655446004;
const Z95 = 1.6448536269514722;

/** The chance that the highest of all values, in any of the series of a check, passes the fence though it belongs to the rest. */
const CHANCE = 0.01;

/** Skewness and elongation that are believed: beyond, the fit says more about noise than about a tail. */
const MOST_G = 1.5;
const MOST_H = 0.4;

/** Values under which no tail is fitted. */
const FEWEST = 20;

/** A quantile is the mean of the ranks this share around it, so that whole numbers have shapes too. */
const BAND = 0.04;

/**
 * The height above their median, in the values' unit, that the highest of `values` stays under if it belongs to the same distribution
 * as the rest, in one of so many `series` (Bonferroni), however skewed and long-tailed: a g-and-h distribution fitted by quantiles, skewness g at 10 and 90 %, elongation h at
 * 5 and 25 %, on the lower side, which spikes do not touch. 0 for too few values, and where the middle half is constant.
 * Hoaglin, "Summarizing Shape Numerically: The g-and-h Distributions", in Exploring Data Tables, Trends, and Shapes (1985); as a fence
 * for outliers: Bruffaerts, Verardi and Vermandele, "A generalized boxplot for skewed and heavy-tailed distributions", SPL 95 (2014).
 */
export function tailFence(values: ArrayLike<number>, series = 1): number {
  const ordered = sorted(values);
  const at = (share: number): number => quantileOf(ordered, share);
  const middle = at(0.5);
  const [up, down, quarter] = [at(0.9) - middle, middle - at(0.1), middle - at(0.25)];
  if (ordered.length < FEWEST || !(up > 0) || !(down > 0) || !(quarter > 0)) {
    return 0;
  }
  const g = Math.min(MOST_G, Math.max(0, Math.log(up / down) / Z90));
  const elongation =
    Math.log(((middle - at(0.05)) * below(g, Z75)) / (quarter * below(g, Z95))) / ((Z95 ** 2 - Z75 ** 2) / 2);
  const h = Math.min(MOST_H, Math.max(0, elongation));
  const scale = up / above(g, Z90) / Math.exp((h * Z90 ** 2) / 2);
  const far = farOut((series * ordered.length) / CHANCE);
  return scale * above(g, far) * Math.exp((h * far ** 2) / 2);
}

function quantileOf(ordered: Float64Array, share: number): number {
  const [from, to] = [Math.floor((share - BAND) * ordered.length), Math.ceil((share + BAND) * ordered.length)];
  return mean(ordered.subarray(Math.max(0, from), to)) ?? NaN;
}

/** The upper side of the g distribution at a normal quantile. */
function above(g: number, z: number): number {
  return g === 0 ? z : Math.expm1(g * z) / g;
}

function below(g: number, z: number): number {
  return g === 0 ? z : -Math.expm1(-g * z) / g;
}

/** The normal quantile exceeded once in `count`: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.23. */
function farOut(count: number): number {
  const t = Math.sqrt(2 * Math.log(count));
  return t - (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3);
}
