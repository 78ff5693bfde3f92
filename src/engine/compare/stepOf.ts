import type { Sample } from '../measures/comparison/sample';
import { median } from '../stats/median';
import type { SamplePair } from './compareCase';

/** How much longer than the mean distance of a window's samples a given step may be before the samples are believed instead. */
const ROOM = 1.5;

/**
 * The distance of neighbouring samples in milliseconds: as given, or the median of the two windows' own distances where none is given or
 * the samples lie closer; a step that is too long would count samples that share data as independent. One that is shorter is believed:
 * samples may be missing. 0 for fewer than two samples on both sides and no step. Both sides in time order.
 */
export function stepOf({ baseline, current }: SamplePair, given: number | null): number {
  const means = [meanDistance(baseline), meanDistance(current)].filter((distance) => distance > 0);
  if (means.length === 0 || (given !== null && means.every((distance) => given < ROOM * distance))) {
    return given ?? 0;
  }
  return median([...distances(baseline), ...distances(current)]);
}

function meanDistance(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  return first === undefined || last === undefined || samples.length < 2
    ? 0
    : (last[0] - first[0]) / (samples.length - 1);
}

function distances(samples: readonly Sample[]): readonly number[] {
  return samples.slice(1).map(([time], index) => time - (samples[index]?.[0] ?? NaN));
}
