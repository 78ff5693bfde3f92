import type { Comparison } from '../model/comparison';
import type { Code, Outcome, Params } from '../model/finding';
import { decideByPoints, decideByShift, type Decision, isUsual, toUsualRange, type UsualRange } from './decideOutcome';
import { type Change, estimateShift, type Shift, toChange } from './estimateShift';
import { toFallingPoints } from './points';
import { type Rule, type Sample, toAmount, toObserved } from './sample';

/** One side of a comparison: its samples and the one value that stands for the window, in the same unit. */
export interface Side {
  readonly samples: readonly Sample[];
  readonly value: number | null;
}

export interface CompareInput {
  readonly baseline: Side;
  readonly current: Side;
  readonly rule: Rule;
  /** How much the value moved between earlier pairs of windows as far apart as these, in the samples' unit. */
  readonly moves: readonly number[];
}

/** A comparison without words: its reason is a code with figures. */
export interface Judged extends Omit<Comparison, 'reason'> {
  readonly code: Code;
  readonly params: Params;
  /** For the change alone, 0 to 1; null where it was not judged. */
  readonly changePoints: number | null;
  readonly usual: UsualRange;
}

/**
 * Judges plain samples: what is real and big is better or worse, an interval within the tolerance is the same, anything else is not
 * known. Pure, and the same in any unit. O(n log n).
 */
export function compareSamples(input: CompareInput): Judged {
  const [before, after] = [toObserved(input.baseline.samples), toObserved(input.current.samples)];
  const found: Found = {
    points: [before.values.length, after.values.length],
    change: toChange(input.baseline.value, input.current.value),
    usual: toUsualRange(input.moves),
    estimate:
      before.values.length > 0 && after.values.length > 0
        ? toEstimate(estimateShift(before, after, input.rule), input.rule)
        : null,
  };
  const { outcome, code } = decide(found, input.rule);
  return {
    baseline: input.baseline.value,
    ...found.change,
    ...toMeasured(found),
    points: found.points,
    outcome,
    code,
    params: toParams(input, found),
    changePoints: toChangePoints(outcome, found.estimate, input.rule),
    usual: found.usual,
  };
}

interface Estimate {
  readonly shift: Shift;
  /** In the samples' unit. */
  readonly tolerance: number;
}

interface Found {
  readonly points: readonly [number, number];
  readonly change: Change;
  readonly usual: UsualRange;
  /** Null where a side holds nothing. */
  readonly estimate: Estimate | null;
}

function toEstimate(shift: Shift, rule: Rule): Estimate {
  return { shift, tolerance: toAmount(rule.tolerance, shift.level) };
}

function decide({ points, estimate, change, usual }: Found, rule: Rule): Decision {
  const byPoints = decideByPoints(points, rule.noData);
  return byPoints === null && estimate !== null
    ? decideByShift({
        ...estimate,
        better: rule.better,
        isUsual: isUsual(usual, { shift: estimate.shift.shift, change: change.change }),
      })
    : (byPoints ?? { outcome: 'no-data', code: 'measure.noData.neither' });
}

function toChangePoints(outcome: Outcome, estimate: Estimate | null, rule: Rule): number | null {
  switch (outcome) {
    case 'better':
    case 'same':
      return 1;
    case 'worse':
      return estimate === null ? 0 : toWorsePoints(estimate, rule.limit);
    default:
      return null;
  }
}

function toWorsePoints({ shift, tolerance }: Estimate, limit: number): number {
  return toFallingPoints({ beyond: Math.abs(shift.shift) - tolerance, tolerance, limit });
}

type Measured = Pick<Judged, 'shift' | 'interval' | 'superiority' | 'effectivePoints' | 'toleranceAmount'>;

function toMeasured({ estimate, points }: Found): Measured {
  if (estimate === null) {
    return { shift: null, interval: null, superiority: null, effectivePoints: points, toleranceAmount: null };
  }
  const { shift, interval, superiority, effectivePoints } = estimate.shift;
  return { shift, interval, superiority, effectivePoints, toleranceAmount: estimate.tolerance };
}

function toParams({ baseline, current }: CompareInput, found: Found): Params {
  const { shift, interval, effectivePoints, toleranceAmount } = toMeasured(found);
  const [low, high] = interval ?? [null, null];
  const [usualLow, usualHigh] = found.usual.range ?? [null, null];
  const [baselinePoints, currentPoints] = found.points;
  const [baselineEffective, currentEffective] = effectivePoints.map(Math.floor);
  return {
    ...{
      baseline: baseline.value,
      current: current.value,
      ...found.change,
      shift,
      low,
      high,
      tolerance: toleranceAmount,
    },
    ...{
      baselinePoints,
      currentPoints,
      baselineEffective: baselineEffective ?? 0,
      currentEffective: currentEffective ?? 0,
    },
    ...{ pairs: found.usual.pairs, usualLow, usualHigh },
  };
}
