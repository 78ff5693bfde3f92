import { groupBy } from '../series/groupBy';
import type { Sample } from '../series/readSeries';
import type { Level } from './growth';

const HOUR = 3_600_000;

/** Levels that a stretch is cut into, and the shortest and longest that one may stand for, in milliseconds. */
const LEVELS = 48;
export const SHORTEST_MS = 900_000;
const LONGEST_MS = HOUR;

/** Samples that a level must rest on, so that a gap makes no level of its own. */
const FEWEST_SAMPLES = 3;

/** Milliseconds one level stands for: what is left after garbage collection is the lowest sample of some minutes. */
export function levelWidth(samples: readonly Sample[]): number {
  const length = (samples.at(-1)?.[0] ?? 0) - (samples[0]?.[0] ?? 0);
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, length / LEVELS));
}

/** The lowest sample of each stretch of `width` milliseconds, at the middle of the stretch in hours since the epoch. */
export function toLevels(samples: readonly Sample[], width: number): readonly Level[] {
  const origin = samples[0]?.[0] ?? 0;
  const groups = [...groupBy(samples, ([time]) => String(Math.floor((time - origin) / width)))];
  const fewest = Math.min(FEWEST_SAMPLES, Math.max(...groups.map(([, group]) => group.length)));
  return groups
    .filter(([, group]) => group.length >= fewest)
    .map(([part, group]): Level => [(origin + (Number(part) + 0.5) * width) / HOUR, lowest(group)]);
}

function lowest(samples: readonly Sample[]): number {
  return samples.reduce((least, [, value]) => Math.min(least, value), Infinity);
}
