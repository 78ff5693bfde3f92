import type { Outcome, Params } from '../../model/finding';
import type { Comparison } from '../../model/report';
import { decideByPoints, decideByShift, type Decision } from './decideOutcome';
import { estimateShift, type Shift } from './estimateShift';
import { type Rule, toAmount } from './rule';
import { type Sample, toObserved } from './sample';
import { type Change, toChange } from './toChange';
import { toFallingPoints } from './toFallingPoints';
import { isUsual, toUsualRange, type UsualRange } from './toUsualRange';

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
  readonly code: string;
  readonly params: Params;
  /** The tolerance in the samples' unit; null where there was nothing to compare. */
  readonly toleranceAmount: number | null;
  /** For the change alone, 0 to 1; null where it was not judged. */
  readonly changePoints: number | null;
  readonly usual: UsualRange;
}

/** Judges plain samples by the rules in docs/judge.md. Pure, and the same in any unit of value and time. O(n log n). */
export function compareSamples({ baseline, current, rule, moves }: CompareInput): Judged {
  const [before, after] = [toObserved(baseline.samples), toObserved(current.samples)];
  const points = [before.values.length, after.values.length] as const;
  const change = toChange(baseline.value, current.value);
  const usual = toUsualRange(moves);
  const hasBoth = points[0] > 0 && points[1] > 0;
  const shift = hasBoth ? estimateShift(before, after, rule) : null;
  const tolerance = shift && toAmount(rule.tolerance, shift.level);
  const decision = decideByPoints(points, rule.noData) ?? decide({ shift, tolerance, rule, isUsual: isUsual(usual, change.change) });
  return {
    baseline: baseline.value,
    ...change,
    interval: shift?.interval ?? null,
    shift: shift?.shift ?? null,
    superiority: shift?.superiority ?? null,
    points,
    effectivePoints: shift?.effectivePoints ?? points,
    outcome: decision.outcome,
    code: decision.code,
    params: toParams({ baseline, current, points, change, shift, tolerance, usual }),
    toleranceAmount: tolerance,
    changePoints: toChangePoints(decision.outcome, { shift, tolerance, rule }),
    usual,
  };
}

interface Measured {
  readonly shift: Shift | null;
  readonly tolerance: number | null;
  readonly rule: Rule;
}

const NOT_COMPARED: Decision = Object.freeze({ outcome: 'inconclusive', code: 'measure.inconclusive.fewPoints' });

function decide({ shift, tolerance, rule, isUsual: usual }: Measured & { readonly isUsual: boolean }): Decision {
  return shift === null || tolerance === null ? NOT_COMPARED : decideByShift({ shift, tolerance, better: rule.better, isUsual: usual });
}

function toChangePoints(outcome: Outcome, { shift, tolerance, rule }: Measured): number | null {
  switch (outcome) {
    case 'better':
    case 'same':
      return 1;
    case 'worse':
      return shift === null || tolerance === null ? 0 : toFallingPoints({ beyond: Math.abs(shift.shift) - tolerance, tolerance, limit: rule.limit });
    default:
      return null;
  }
}

interface Figures {
  readonly baseline: Side;
  readonly current: Side;
  readonly points: readonly [number, number];
  readonly change: Change;
  readonly shift: Shift | null;
  readonly tolerance: number | null;
  readonly usual: UsualRange;
}

function toParams({ baseline, current, points, change, shift, tolerance, usual }: Figures): Params {
  return {
    baseline: baseline.value,
    current: current.value,
    ...change,
    shift: shift?.shift ?? null,
    low: shift?.interval?.[0] ?? null,
    high: shift?.interval?.[1] ?? null,
    tolerance,
    baselinePoints: points[0],
    currentPoints: points[1],
    baselineEffective: Math.floor(shift?.effectivePoints[0] ?? points[0]),
    currentEffective: Math.floor(shift?.effectivePoints[1] ?? points[1]),
    pairs: usual.pairs,
    usualLow: usual.range?.[0] ?? null,
    usualHigh: usual.range?.[1] ?? null,
  };
}
