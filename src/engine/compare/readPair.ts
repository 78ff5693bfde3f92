import type { Rule } from '../measures/comparison/rule';
import { isObserved, type Sample } from '../measures/comparison/sample';
import type { Side } from '../measures/comparison/compareSamples';
import { mean } from '../stats/mean';
import type { CompareMeasure, SamplePair } from './compareCase';
import { inTimeOrder } from './inTimeOrder';
import { stepOf } from './stepOf';
import { withZeros } from './withZeros';

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
