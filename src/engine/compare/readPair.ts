import type { Judged, Side } from '../judge/compareSamples';
import { isObserved, type Rule, type Sample } from '../judge/sample';
import type { Params } from '../model/finding';
import type { Tolerance } from '../model/plan';
import { mean, median } from '../stats/quantile';
import { type CompareMeasure, inTimeOrder, type SamplePair } from './parseCase';

/** Two windows as they are compared; `step` in milliseconds, `zeros` as [baseline, current]. */
export interface ReadPair {
  readonly baseline: Side;
  readonly current: Side;
  readonly step: Rule['step'];
  readonly zeros: readonly [number, number];
}

export function readPair(pair: SamplePair, { step: given, noData }: Pick<CompareMeasure, 'step' | 'noData'>): ReadPair {
  const ordered: SamplePair = { baseline: inTimeOrder(pair.baseline), current: inTimeOrder(pair.current) };
  const step = stepOf(ordered, given);
  const { baseline, current, zeros } =
    noData === 'zero' ? withZeros(ordered, step) : { ...ordered, zeros: [0, 0] as const };
  return { baseline: toSide(baseline), current: toSide(current), step, zeros };
}

function toSide(samples: readonly Sample[]): Side {
  return { samples, value: mean(samples.filter(isObserved).map(([, value]) => value ?? NaN)) };
}

const AMOUNTS: readonly string[] = [
  'baseline',
  'current',
  'change',
  'shift',
  'low',
  'high',
  'tolerance',
  'usualLow',
  'usualHigh',
];

/** What was judged of values divided by `scale`, back in their unit. The same object where that is 1. */
export function inUnit(judged: Judged, scale: number): Judged {
  if (scale === 1) {
    return judged;
  }
  const { interval, params } = judged;
  return {
    ...judged,
    interval: interval && [interval[0] * scale, interval[1] * scale],
    params: scaledParams(params, scale),
  };
}

function scaledParams(params: Params, scale: number): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      AMOUNTS.includes(name) && typeof value === 'number' ? value * scale : value,
    ])
  );
}

/** Within these sizes neither sums nor squares leave the range of a double. */
const LARGEST = 1e100;
const SMALLEST = 1e-100;
/** A power of two that a double still holds, so that no digit is lost. */
const MOST_POWER = 1000;

/** The power of two by which a measure's values are divided to be judged; 1 for values of usual size. */
export function toScale({
  baseline,
  current,
  history,
}: Pick<CompareMeasure, 'baseline' | 'current' | 'history'>): number {
  const sizes = [baseline, current, ...history.flatMap((pair) => [pair.baseline, pair.current])].map(largestOf);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const isUsual = largest === 0 || (largest < LARGEST && largest > SMALLEST);
  return isUsual ? 1 : 2 ** Math.max(-MOST_POWER, Math.min(MOST_POWER, Math.floor(Math.log2(largest))));
}

function largestOf(samples: readonly Sample[]): number {
  return samples.reduce(
    (most, [, value]) => (value !== null && Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most),
    0
  );
}

/** Everything that has the measure's unit, divided by `scale`. The same object where that is 1. */
export function scaledDown<T extends Pick<CompareMeasure, 'baseline' | 'current' | 'history' | 'tolerance'>>(
  measure: T,
  scale: number
): T {
  return scale === 1
    ? measure
    : {
        ...measure,
        ...scaledPair(measure, scale),
        history: measure.history.map((pair) => scaledPair(pair, scale)),
        tolerance: scaledTolerance(measure.tolerance, scale),
      };
}

function scaledPair({ baseline, current }: SamplePair, scale: number): SamplePair {
  const scaled = ([time, value]: Sample): Sample => [time, value === null ? null : value / scale];
  return { baseline: baseline.map(scaled), current: current.map(scaled) };
}

function scaledTolerance(tolerance: Tolerance, scale: number): Tolerance {
  return tolerance.kind === 'absolute' ? { kind: 'absolute', amount: tolerance.amount / scale } : tolerance;
}

export interface Filled extends SamplePair {
  /** How many zeros stand for missing samples, as [baseline, current]. */
  readonly zeros: readonly [number, number];
}

/**
 * Missing samples as zeros: nulls, steps left out between two samples, and what one window holds less than the other. Nothing is filled
 * in where neither window holds a value: nothing was counted then, or nobody looked. Both sides in time order, `step` in milliseconds.
 */
export function withZeros({ baseline, current }: SamplePair, step: number): Filled {
  if (!baseline.some(isObserved) && !current.some(isObserved)) {
    return { baseline, current, zeros: [0, 0] };
  }
  const most = Math.max(baseline.length, current.length, stepsOf(baseline, step), stepsOf(current, step));
  const filled = [fill(baseline, step, most), fill(current, step, most)] as const;
  return {
    baseline: filled[0],
    current: filled[1],
    zeros: [countZeros(baseline, filled[0]), countZeros(current, filled[1])],
  };
}

/** A span this many times longer than its samples is not filled: a clock that was wrong once is no week without events. */
const SPARSEST = 100;

function stepsOf(samples: readonly Sample[], step: number): number {
  const [first, last] = [samples[0]?.[0] ?? 0, samples.at(-1)?.[0] ?? 0];
  const steps = step > 0 ? Math.round((last - first) / step) + 1 : 0;
  return steps > SPARSEST * Math.max(1, samples.length) ? 0 : steps;
}

function fill(samples: readonly Sample[], step: number, length: number): readonly Sample[] {
  const filled: Sample[] = [];
  let spare = length - samples.length;
  for (const [time, value] of samples) {
    const before = filled.at(-1)?.[0] ?? time;
    const gap = step > 0 ? Math.max(0, Math.min(spare, Math.round((time - before) / step) - 1)) : 0;
    spare -= gap;
    filled.push(...zerosAfter(before, step, gap), [time, value !== null && Number.isFinite(value) ? value : 0]);
  }
  return [...filled, ...zerosAfter(filled.at(-1)?.[0] ?? 0, step > 0 ? step : 1, spare)];
}

function zerosAfter(time: number, step: number, count: number): readonly Sample[] {
  return Array.from({ length: count }, (_, index): Sample => [time + (index + 1) * step, 0]);
}

function countZeros(before: readonly Sample[], after: readonly Sample[]): number {
  return after.length - before.filter(isObserved).length;
}

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
