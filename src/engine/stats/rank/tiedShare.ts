/**
 * How tied two sorted samples are within themselves, 0 to 1: the geometric mean of each one's chance that two of its values are equal. It
 * stays the same when a sample moves or is scaled. NaN where one is empty. O(n + m).
 */
export function tiedShare(baseline: Float64Array, current: Float64Array): number {
  return Math.sqrt(equalPairs(baseline) * equalPairs(current));
}

/** Chance that two values drawn with replacement are equal. */
function equalPairs(order: Float64Array): number {
  let [sum, start] = [0, 0];
  for (let end = 1; end <= order.length; end += 1) {
    if (end === order.length || order[end] !== order[start]) {
      sum += (end - start) ** 2;
      start = end;
    }
  }
  return sum / (order.length * order.length);
}
