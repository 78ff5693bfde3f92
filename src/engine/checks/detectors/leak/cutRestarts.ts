import { median } from '../../../stats/quantile';
import type { Sample } from '../../readSeries';

/** A fall by this share of the level between neighbouring levels is sudden: a daily swing of 15 % falls by 4 % an hour. */
const SUDDEN = 0.2;

/** More sudden falls than this in a day are the teeth of a collector, not restarts; so are two of the same height. */
const MOST_RESTARTS = 2;

/** Teeth are of one height where their peaks differ by at most this share of the fall. */
const SAME_HEIGHT = 0.15;

export interface Stretches {
  /** Without sudden falls: what came before one is moved down to where it ended, and the warm-up after it is left out. */
  readonly stitched: readonly Sample[];
  /** When the falls were, milliseconds. */
  readonly falls: readonly number[];
  /** The falls are too many to be restarts. */
  readonly sawtooth: boolean;
}

/** Cuts restarts out of a series of levels, so that growth before and after them adds up. `warmUp` in milliseconds. */
export function cutRestarts(samples: readonly Sample[], width: number, warmUp: number): Stretches {
  const falls = fallsOf(samples, width);
  const sawtooth = falls.length > MOST_RESTARTS || areTeeth(samples, falls);
  if (falls.length === 0 || sawtooth) {
    return { stitched: samples, falls, sawtooth };
  }
  const kept = samples.filter(([time]) => !falls.some((fall) => time > fall - width && time <= fall + warmUp));
  const stitched: Sample[] = [];
  let moved = 0;
  kept.forEach(([time, value], index) => {
    const before = kept[index - 1];
    if (before !== undefined && falls.some((fall) => before[0] <= fall && time > fall)) {
      moved += levelAround(kept, index, -1) - levelAround(kept, index, 1);
    }
    stitched.push([time, value + moved]);
  });
  return { stitched, falls, sawtooth: false };
}

/** Two falls from one peak to one floor. What leaks and is restarted would have to be so at the same height. */
function areTeeth(samples: readonly Sample[], falls: readonly number[]): boolean {
  const ends = falls.map((fall) => {
    const index = samples.findIndex(([time]) => time > fall);
    return { peak: levelAround(samples, index, -1), floor: levelAround(samples, index, 1) };
  });
  const [first, second] = ends;
  if (first === undefined || second === undefined) {
    return false;
  }
  return Math.abs(first.peak - second.peak) <= SAME_HEIGHT * (first.peak - first.floor);
}

/** Samples on each side of a cut whose median is the level there. */
const SIDE = 10;

function levelAround(samples: readonly Sample[], index: number, side: 1 | -1): number {
  const near = side === 1 ? samples.slice(index, index + SIDE) : samples.slice(Math.max(0, index - SIDE), index);
  return median(near.map(([, value]) => value));
}

/** The time of the last sample before each fall of the floor. */
function fallsOf(samples: readonly Sample[], width: number): readonly number[] {
  const falls: number[] = [];
  for (let index = 1; index < samples.length; index += 1) {
    const last = falls.at(-1);
    if (isFall(samples, index, width) && (last === undefined || (samples[index]?.[0] ?? 0) - last > width)) {
      falls.push(samples[index - 1]?.[0] ?? 0);
    }
  }
  return falls;
}

/** The samples from here on against the floor of the `width` before: a collector's teeth come back to one floor, a glitch does not stay. */
function isFall(samples: readonly Sample[], index: number, width: number): boolean {
  const [time, value] = samples[index] ?? [0, NaN];
  const before = floorBefore(samples, index, time - width);
  return before !== null && value < before * (1 - SUDDEN) && levelAround(samples, index, 1) < before * (1 - SUDDEN);
}

function floorBefore(samples: readonly Sample[], index: number, from: number): number | null {
  let least: number | null = null;
  for (let at = index - 1; at >= 0 && (samples[at]?.[0] ?? 0) >= from; at -= 1) {
    least = Math.min(least ?? Infinity, samples[at]?.[1] ?? Infinity);
  }
  return least;
}
