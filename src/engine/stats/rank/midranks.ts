import { sorted } from '../sorted';

/**
 * The rank of every value among all of them, centred so that the mean rank is 0; equal values share their mean rank. In the values'
 * order. O(n log n).
 */
export function midranks(values: ArrayLike<number>): Float64Array {
  const order = sorted(values);
  const centre = (values.length + 1) / 2;
  return Float64Array.from(values, (value) => (countBelow(order, value) + countAtMost(order, value) + 1) / 2 - centre);
}

function countBelow(order: Float64Array, value: number): number {
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

function countAtMost(order: Float64Array, value: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? Infinity) <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
