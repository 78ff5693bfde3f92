import { mad } from '../../stats/mad';
import { median } from '../../stats/median';
import { findOnset } from './findOnset';
import { type Growth, type Level, toGrowth } from './growth';
import { LEAK_RULES } from './leakRules';

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
