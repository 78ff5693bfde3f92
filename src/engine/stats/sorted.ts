/** A sorted copy, ascending. O(n log n). */
export function sorted(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}
