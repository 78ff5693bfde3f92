import type { Residuals } from './autocorrelation';

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
