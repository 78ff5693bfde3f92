import type { Residuals } from './varianceInflation';

/** Correlation of two windows at the same place from which on they follow one course; independent wandering rarely looks so. */
const SHARED_FROM = 0.8;

/**
 * What is left of two windows after the course that both follow, such as the slope of the hour in a daily swing: their difference, as
 * one window. Unchanged where they do not follow one course, or are not two.
 */
export function withoutSharedCourse(windows: readonly Residuals[]): readonly Residuals[] {
  const [first, second] = windows;
  if (first === undefined || second === undefined || !(correlationOf(first, second) > SHARED_FROM)) {
    return windows;
  }
  return [first.subarray(0, second.length).map((value, index) => value - (second[index] ?? NaN))];
}

function correlationOf(first: Residuals, second: Residuals): number {
  let [both, one, other] = [0, 0, 0];
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    const [a, b] = [first[index] ?? NaN, second[index] ?? NaN];
    if (!Number.isNaN(a * b)) {
      both += a * b;
      one += a * a;
      other += b * b;
    }
  }
  return both / Math.sqrt(one * other);
}

/** A step must leave no more than this share of the sum of squares to be one. Autocorrelated noise leaves a third on average. */
const LEFT_AT_MOST = 0.05;
const SHORTEST = 3;

/**
 * The values less the level of their stretch, where one clean step cuts them into two levels (a rollout that turned bad within the
 * window), else unchanged: the step is a change to be found, not dependence. O(n).
 * Least-squares change point: Hawkins, "Testing a Sequence of Observations for a Shift in Location", JASA 72 (1977).
 */
export function withoutStep(values: Float64Array): Float64Array {
  const middle = meanOf(values, 0, values.length);
  let [best, cut, sum, total] = [0, 0, 0, 0];
  for (let before = 1; before <= values.length; before += 1) {
    const off = (values[before - 1] ?? NaN) - middle;
    total += off * off;
    sum += off;
    const after = values.length - before;
    const explained = after < SHORTEST || before < SHORTEST ? 0 : (sum * sum * values.length) / (before * after);
    if (explained > best) {
      [best, cut] = [explained, before];
    }
  }
  if (best === 0 || best < (1 - LEFT_AT_MOST) * total) {
    return values;
  }
  const levels = [meanOf(values, 0, cut), meanOf(values, cut, values.length)] as const;
  return values.map((value, index) => value - levels[index < cut ? 0 : 1]);
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    sum += values[index] ?? 0;
  }
  return sum / (to - from);
}
