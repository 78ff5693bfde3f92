import type { Sample } from '../series/readSeries';

/** What a normal distribution's median absolute deviation is multiplied by to give its standard deviation: 1 / Φ⁻¹(¾). */
const NORMAL_CONSISTENCY = 1.482602218505602;

/** Around one sample: the median of its neighbourhood, and their median absolute deviation scaled to a normal standard deviation. */
export interface Spread {
  readonly middle: number;
  readonly deviation: number;
}

/** The samples at most `reach` before and after, and at least `fewest` on each side where there are so many. */
export interface Neighbourhood {
  readonly reach: number;
  readonly fewest: number;
}

/** Median and MAD around every sample. A window that slides over sorted values: O(n × samples in the window), with small constants. */
export function movingSpread(samples: readonly Sample[], { reach, fewest }: Neighbourhood): readonly Spread[] {
  const window: number[] = [];
  let [first, end] = [0, 0];
  return samples.map(([time], index) => {
    while (end < samples.length && (end <= index + fewest || timeAt(samples, end) <= time + reach)) {
      insert(window, valueAt(samples, end));
      end += 1;
    }
    while (first < index - fewest && timeAt(samples, first) < time - reach) {
      window.splice(placeOf(window, valueAt(samples, first)), 1);
      first += 1;
    }
    return spreadOf(window);
  });
}

function spreadOf(sorted: readonly number[]): Spread {
  const count = sorted.length;
  const middle = ((sorted[(count - 1) >> 1] ?? NaN) + (sorted[count >> 1] ?? NaN)) / 2;
  return { middle, deviation: NORMAL_CONSISTENCY * medianDistance(sorted, middle) };
}

/** The median of the distances to the middle, walking outwards from it. */
function medianDistance(sorted: readonly number[], middle: number): number {
  const wanted = sorted.length >> 1;
  let above = placeOf(sorted, middle);
  let below = above - 1;
  let distance = 0;
  let before = 0;
  for (let taken = 0; taken <= wanted; taken += 1) {
    const down = below < 0 ? Infinity : middle - (sorted[below] ?? -Infinity);
    const up = (sorted[above] ?? Infinity) - middle;
    before = distance;
    if (down <= up) {
      distance = down;
      below -= 1;
    } else {
      distance = up;
      above += 1;
    }
  }
  return sorted.length % 2 === 1 ? distance : (before + distance) / 2;
}

function insert(sorted: number[], value: number): void {
  sorted.splice(placeOf(sorted, value), 0, value);
}

/** The first place whose value is not below. */
function placeOf(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] ?? Infinity) < value) {
      low = half + 1;
    } else {
      high = half;
    }
  }
  return low;
}

function timeAt(samples: readonly Sample[], index: number): number {
  return samples[index]?.[0] ?? NaN;
}

function valueAt(samples: readonly Sample[], index: number): number {
  return samples[index]?.[1] ?? NaN;
}
