import { quantileOfSorted } from '../quantile';
import type { SortedPair } from './differences';

/** Half of one side lies this many times the other side's whole range beyond it: no wandering of that side's kind goes so far. */
const RANGES = 7;
/** One-sided, as the two directions share 5 %. */
const LEVEL = 0.025;

/**
 * Whether at least half of one side lies far outside everything the other side showed, and more of it than chance would put there. Such
 * a jump is a change of level, whatever its own ups and downs look like. Both sides sorted and not empty.
 * Exceedances: Rosenbaum, "Tables for a Nonparametric Test of Location", Annals of Mathematical Statistics 25 (1954).
 */
export function isClearJump({ baseline, current }: SortedPair): boolean {
  return isFarFrom(baseline, current) || isFarFrom(current, baseline);
}

function isFarFrom(calm: Float64Array, values: Float64Array): boolean {
  const [low, high] = [calm[0] ?? NaN, calm[calm.length - 1] ?? NaN];
  const middle = quantileOfSorted(values, 0.5);
  if (Math.max(middle - high, low - middle) <= RANGES * (high - low)) {
    return false;
  }
  const beyond = values.reduce((count, value) => ((middle > high ? value > high : value < low) ? count + 1 : count), 0);
  return chanceOf(beyond, { calm: calm.length, values: values.length }) < LEVEL;
}

/** That the `beyond` outermost of all values come from the one side, where both are alike. */
function chanceOf(beyond: number, sizes: { readonly calm: number; readonly values: number }): number {
  let chance = 1;
  for (let index = 0; index < beyond; index += 1) {
    chance *= (sizes.values - index) / (sizes.values + sizes.calm - index);
  }
  return chance;
}
