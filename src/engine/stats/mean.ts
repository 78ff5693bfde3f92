/** Arithmetic mean; null for no values: the mean of nothing is not 0. */
export function mean(values: ArrayLike<number>): number | null {
  if (values.length === 0) {
    return null;
  }
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index] ?? 0;
  }
  return sum / values.length;
}

/** Sample variance (divided by n - 1) in the square of the values' unit; 0 for fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  const middle = mean(values) ?? 0;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += ((values[index] ?? 0) - middle) ** 2;
  }
  return values.length < 2 ? 0 : sum / (values.length - 1);
}
