import { isObserved, type Sample } from '../measures/comparison/sample';

/**
 * Samples ascending in time, one an instant: of several the last one that holds a value. The same array where it is so already.
 * O(n), and O(n log n) where it is not.
 */
export function inTimeOrder(samples: readonly Sample[]): readonly Sample[] {
  if (samples.every((sample, index) => index === 0 || (samples[index - 1]?.[0] ?? NaN) < sample[0])) {
    return samples;
  }
  const kept: Sample[] = [];
  for (const sample of [...samples].sort((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last === undefined || last[0] < sample[0]) {
      kept.push(sample);
    } else if (isObserved(sample)) {
      kept[kept.length - 1] = sample;
    }
  }
  return kept;
}
