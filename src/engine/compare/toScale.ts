import type { Sample } from '../measures/comparison/sample';
import type { Tolerance } from '../model/planValues';
import type { CompareMeasure, SamplePair } from './compareCase';

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
