import { mad, median, quantileOfSorted, sorted } from '../../../stats/quantile';
import { groupBy, type Sample } from '../../readSeries';

/** `unclear` and `early` say that growth beyond what is allowed is there, but not whether it will go on. */
export type LeakKind = 'steady' | 'levelling' | 'swinging' | 'unclear' | 'early' | 'leak' | 'short';

export interface LeakFigures {
  readonly kind: LeakKind;
  readonly growth: Growth;
  /** Hours since the epoch from which the level grows. */
  readonly onset: number;
}

const NO_GROWTH: Growth = Object.freeze({ slope: 0, interval: [0, 0] as const });

/** Whether levels (time in hours) grow by more than `perHour` an hour, steadily and without an end in sight. */
export function findLeak(levels: readonly Level[], perHour: number): LeakFigures {
  const rising = levels.slice(findOnset(levels));
  const [whole, growth] = [toGrowth(levels) ?? NO_GROWTH, toGrowth(rising) ?? NO_GROWTH];
  if (levels.length < LEAK_RULES.fewestLevels) {
    return { kind: 'short', growth, onset: startOf(rising) };
  }
  if (growth.slope <= perHour) {
    return { kind: 'steady', growth: whole, onset: startOf(levels) };
  }
  return { kind: kindOf({ levels, rising, growth, perHour }), growth, onset: startOf(rising) };
}

interface Rising {
  readonly levels: readonly Level[];
  readonly rising: readonly Level[];
  readonly growth: Growth;
  readonly perHour: number;
}

function kindOf(input: Rising): LeakKind {
  const { levels, rising, growth, perHour } = input;
  const rise = riseOf(rising);
  const clear = growth.interval[0] > perHour && rise >= LEAK_RULES.riseInDeviations * noiseOf(rising, growth);
  if (levelsOff(input)) {
    return 'levelling';
  }
  if (clear && isBeyondSwing(rising)) {
    return 'leak';
  }
  const long = hoursOf(levels) >= LEAK_RULES.swingHours;
  if ((clear || long) && deepestFall(levels) >= LEAK_RULES.swingFallShare * rise) {
    return 'swinging';
  }
  return clear ? (long ? 'leak' : 'early') : 'unclear';
}

function isBeyondSwing(rising: readonly Level[]): boolean {
  return (
    hoursOf(rising) >= LEAK_RULES.shortestRise &&
    riseOf(rising) >= LEAK_RULES.beyondSwing * Math.abs(rising[0]?.[1] ?? 0)
  );
}

/** From the first levels to the last, by the middle one of three. */
function riseOf(levels: readonly Level[]): number {
  const values = levels.map(([, value]) => value);
  return median(values.slice(-3)) - median(values.slice(0, 3));
}

/** The last third grows clearly slower than the whole, or not beyond what is allowed. */
function levelsOff({ rising, growth, perHour }: Rising): boolean {
  const end = rising.at(-1)?.[0] ?? 0;
  const last = toGrowth(rising.filter(([time]) => time >= end - hoursOf(rising) / 3));
  const slow = last !== null && (last.slope < LEAK_RULES.lastThirdShare * growth.slope || last.slope <= perHour);
  return slow && last.interval[1] < growth.slope;
}

function noiseOf(levels: readonly Level[], { slope }: Growth): number {
  return mad(levels.map(([time, value]) => value - slope * time));
}

/** The deepest fall from a former height, over the medians of three neighbours so that noise is no fall. */
function deepestFall(levels: readonly Level[]): number {
  const smooth = levels
    .slice(2)
    .map((level, index) => middle(levels[index]?.[1] ?? 0, levels[index + 1]?.[1] ?? 0, level[1]));
  let highest = -Infinity;
  return smooth.reduce((deepest, value) => {
    highest = Math.max(highest, value);
    return Math.max(deepest, highest - value);
  }, 0);
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function hoursOf(levels: readonly Level[]): number {
  return (levels.at(-1)?.[0] ?? 0) - startOf(levels);
}

/** Hours since the epoch. */
function startOf(levels: readonly Level[]): number {
  return levels[0]?.[0] ?? 0;
}

/** Levels that must follow an onset, so that a slope can be told from it. */
const FEWEST_AFTER = 8;

/** A later onset must leave at most this share of the squares that are left with growth all along. */
const CLEARLY_BETTER = 0.5;

/**
 * The index of the level at which growth begins: of all lines that are flat up to a place and rise from it on, the one with the least
 * squares; the first where none is clearly better than growth all along. O(n²), for tens of levels.
 */
export function findOnset(levels: readonly Level[]): number {
  const places = levels.map((_level, index) => index).slice(0, Math.max(1, levels.length - FEWEST_AFTER));
  const squares = places.map((place) => squaresLeft(levels, levels[place]?.[0] ?? 0));
  const best = squares.reduce((least, value, place) => (value < (squares[least] ?? Infinity) ? place : least), 0);
  return (squares[best] ?? 0) < CLEARLY_BETTER * (squares[0] ?? 0) ? best : 0;
}

/** Squares left by the least-squares fit of level + slope × max(0, time − onset). */
function squaresLeft(levels: readonly Level[], onset: number): number {
  const points = levels.map(([time, value]) => [Math.max(0, time - onset), value] as const);
  const [x, y] = [meanOf(points.map(([first]) => first)), meanOf(points.map(([, second]) => second))];
  const sxx = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
  const sxy = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  const syy = points.reduce((sum, [, py]) => sum + (py - y) ** 2, 0);
  return sxx === 0 ? syy : syy - sxy ** 2 / sxx;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

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

/** What tells a leak from other growth. Measured in `judgeSeries.test.ts`. */
export const LEAK_RULES = Object.freeze({
  /** Levels of at least 15 minutes under which growth is not judged: 3 h after the warm-up. */
  fewestLevels: 12,
  /** Growth in the last third that is under this share of the whole levels off (1 − e^(−t/τ) with τ to 9 h and ln t do, in a day). */
  lastThirdShare: 0.4,
  /** Hours of evidence from which a daily swing would show a fall. */
  swingHours: 16,
  /** A fall on the way, as a share of the rise, from which the level swings: ±15 % over 16 h and more falls by at least that or levels off. */
  swingFallShare: 0.25,
  /** A rise, as a share of the level it began at, that a swing of ±15 % does not reach, nor with a warm-up on top: 1.15 / 0.85 − 1 is 0.35. */
  beyondSwing: 0.5,
  /** Hours of growth under which even that is not called a leak: a collector of old generations may run once in a few hours. */
  shortestRise: 8,
  /** The rise in scaled MADs around the line, below which growth is drowned in noise. */
  riseInDeviations: 4,
});

/** Points by the time left until the capacity is reached: a leak that lasts longer than a day is worth half. */
export const LEAK_POINTS = Object.freeze({ farMs: 86_400_000, far: 0.5, near: 0 });

/** Φ⁻¹(0.975). */
const Z95 = 1.959963984540054;

/** [hours, value], ascending in time. */
export type Level = readonly [number, number];

/** A robust slope and its 95 % interval, in the values' unit an hour. */
export interface Growth {
  readonly slope: number;
  readonly interval: readonly [number, number];
}

/**
 * Theil-Sen slope of levels over hours, with Sen's interval from the variance of Kendall's S. Null for fewer than three levels.
 * Sen, "Estimates of the Regression Coefficient Based on Kendall's Tau", JASA 63 (1968). O(n² log n): for tens of levels.
 */
export function toGrowth(levels: readonly Level[]): Growth | null {
  const count = levels.length;
  if (count < 3) {
    return null;
  }
  const slopes = levels.flatMap(([time, value], index) =>
    levels.slice(index + 1).map(([later, other]) => (other - value) / (later - time))
  );
  const ordered = sorted(slopes);
  const reach = (Z95 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18)) / (2 * ordered.length);
  const at = (share: number): number => quantileOfSorted(ordered, share);
  return { slope: at(0.5), interval: [at(0.5 - reach), at(0.5 + reach)] };
}
