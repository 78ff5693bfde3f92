import { mean } from '../../stats/mean';
import { sorted } from '../../stats/sorted';

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
