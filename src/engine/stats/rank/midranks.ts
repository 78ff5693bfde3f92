/**
 * The rank of each value among all of them, centred so that the mean rank is 0; equal values share their mean rank. In the order of
 * `values`; `order` is the same values sorted ascending. O(n log n).
 */
export function midranks(values: Float64Array, order: Float64Array): Float64Array {
  const shared = sharedRanks(order);
  const ranks = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    ranks[index] = shared[placeOf(order, values[index] ?? NaN)] ?? NaN;
  }
  return ranks;
}

/** For each place in the order, the centred mean place of the values equal to the one there. */
function sharedRanks(order: Float64Array): Float64Array {
  const shared = new Float64Array(order.length);
  const centre = (order.length - 1) / 2;
  let start = 0;
  for (let end = 1; end <= order.length; end += 1) {
    if (end === order.length || order[end] !== order[start]) {
      shared.fill((start + end - 1) / 2 - centre, start, end);
      start = end;
    }
  }
  return shared;
}

/** The first place that does not hold less than `value`. */
function placeOf(order: Float64Array, value: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? Infinity) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
