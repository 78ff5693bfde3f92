import { compareSamples, type Judged } from '../measures/comparison/compareSamples';
import { MINIMUM_POINTS } from '../measures/comparison/rule';
import { toTargetResult } from '../measures/comparison/toTargetResult';
import { toMeasureScore } from '../measures/toMeasureScore';
import type { Outcome, Params } from '../model/finding';
import type { TargetResult } from '../model/report';
import type { CompareMeasure } from './compareCase';
import { readPair, type ReadPair } from './readPair';
import { inUnit } from './inUnit';
import { scaledDown, toScale } from './toScale';
import { toClause } from '../model/reason';

/** Tolerances at which the points for a change reach 0: a plan's default. */
const LIMIT = 3;

/** A judged measure of a case: its reason is still a code with figures, in the measure's unit. */
export interface JudgedMeasure extends Pick<
  Judged,
  'outcome' | 'changePercent' | 'interval' | 'points' | 'effectivePoints' | 'code' | 'params'
> {
  readonly points01: number | null;
  readonly target: TargetResult | null;
  readonly ignored: boolean;
  /** How many zeros stand for missing samples, as [baseline, current]. */
  readonly zeros: readonly [number, number];
}

/** Judges one measure of a case. Pure; the same in any unit and at any size of the values. O(n log n) in the samples. */
export function judgeCaseMeasure(measure: CompareMeasure): JudgedMeasure {
  const scale = toScale(measure);
  const { better, tolerance, noData, rateWindow, history, ...pair } = scaledDown(measure, scale);
  const read = readPair(pair, measure);
  const rule = { better, tolerance, noData, rateWindow, limit: LIMIT, step: read.step };
  const judged = inUnit(
    compareSamples({ ...read, rule, moves: history.flatMap((day) => moveOf(readPair(day, measure))) }),
    scale
  );
  const value = read.current.value === null ? null : read.current.value * scale;
  const target = measure.target && toTargetResult(measure.target, judged.points[1] >= MINIMUM_POINTS ? value : null);
  const ignored = judged.outcome === 'no-data' && noData === 'ignore';
  const { points01 } = toMeasureScore(
    { tolerance: measure.tolerance, limit: LIMIT, critical: false },
    [{ ...judged, ignored }],
    target
  );
  return { ...judged, ...toReasonOf(measure, judged), points01, target, ignored, zeros: read.zeros };
}

/** How far the quantity moved between two earlier windows; nothing where one is too thin to tell. */
function moveOf({ baseline, current }: ReadPair): readonly number[] {
  const isThin = Math.min(baseline.samples.length, current.samples.length) < MINIMUM_POINTS;
  return isThin || baseline.value === null || current.value === null ? [] : [current.value - baseline.value];
}

/** A case without a baseline has none; one whose baseline holds no value has one without data. */
function toReasonOf(
  { baseline, unit }: CompareMeasure,
  { code, params }: { readonly code: string; readonly params: Params; readonly outcome: Outcome }
): Pick<JudgedMeasure, 'code' | 'params'> {
  const isFirst = baseline.length === 0 && code === 'measure.inconclusive.noBaselineData';
  return {
    code: isFirst ? 'measure.inconclusive.noBaseline' : code,
    params: { ...params, unit, against: toClause('measure.against.given') },
  };
}
