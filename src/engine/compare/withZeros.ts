import { isObserved, type Sample } from '../measures/comparison/sample';
import type { SamplePair } from './compareCase';

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
