import { compareSamples, type Judged } from '../judge/compareSamples';
import { toMeasureScore } from '../judge/judgeMeasure';
import { toTargetResult } from '../judge/points';
import { MINIMUM_POINTS } from '../judge/sample';
import {
  type Code,
  type Finding,
  type Outcome,
  type Params,
  type Reason,
  toClause,
  type Translate,
} from '../model/finding';
import type { TargetResult } from '../model/schema';
import type { VerdictOutcome } from '../model/verdict';
import { DEFAULTS } from '../plan/schema/defaults';
import { toScore } from '../scoring/toScore';
import { toVerdict } from '../scoring/toVerdict';
import type { CompareCase, CompareMeasure } from './parseCase';
import { inUnit, type ReadPair, readPair, scaledDown, toScale } from './readPair';

const COMPONENT = 'measures';

/** A case is scored as a plan of one component would be, with a plan's default minimum and coverage. */
const PLAN = Object.freeze({
  components: [{ id: COMPONENT, title: 'Measures', weight: 1 }],
  score: { minimum: DEFAULTS.minimum, minimumCoverage: parseFloat(DEFAULTS.minimumCoverage) / 100 },
});

/** Nothing is to come after a case. */
const SCHEDULE = Object.freeze({ checkpoint: null, checkpoints: [], isLast: true });

/** Findings, score and verdict of one case. Pure: the same input gives the same bytes, and no measure knows of another. */
export function judgeCase({ id, measures }: CompareCase, translate: Translate): CaseResult {
  const judged = measures.map((measure) => toJudged(measure, translate));
  const findings = judged.map(({ scored }) => scored);
  const score = toScore(PLAN, findings);
  const { outcome } = toVerdict({ findings, score, alerts: null, sources: [], schedule: SCHEDULE, translate });
  return {
    id,
    verdict: outcome,
    score: score.score.overall,
    coverage: score.score.coverage,
    findings: judged.map(({ finding }) => finding),
  };
}

interface Judgement {
  readonly finding: CaseFinding;
  readonly scored: Finding;
}

function toJudged(measure: CompareMeasure, translate: Translate): Judgement {
  const judged = judgeCaseMeasure(measure);
  const { outcome, points01, changePercent, interval, points, effectivePoints } = judged;
  const reason = toCaseReason(judged, translate);
  return {
    finding: { id: measure.id, outcome, points01, changePercent, interval, points, effectivePoints, reason },
    scored: toScored(measure, judged, reason),
  };
}

function toScored(
  { id }: CompareMeasure,
  { outcome, code, points01, target, ignored }: JudgedMeasure,
  reason: Reason
): Finding {
  return {
    ...{ id: String(id), kind: 'measure', title: String(id), component: COMPONENT, weight: 1, critical: false },
    outcome: code === NOT_GIVEN ? 'no-data' : outcome,
    missed: target?.outcome === 'missed',
    ...{ points01, ignored, reason },
  };
}

/** A plan may have no baseline to ask for, as at a first deployment; a case without one has lost it. */
const NOT_GIVEN = 'measure.inconclusive.noBaseline';

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
  { code, params }: { readonly code: Code; readonly params: Params; readonly outcome: Outcome }
): Pick<JudgedMeasure, 'code' | 'params'> {
  const isFirst = baseline.length === 0 && code === 'measure.inconclusive.noBaselineData';
  return {
    code: isFirst ? 'measure.inconclusive.noBaseline' : code,
    params: { ...params, unit, against: toClause('measure.against.given') },
  };
}

/** One measure's judgement; pairs are [baseline, current]. */
export interface CaseFinding {
  readonly id: string | number;
  readonly outcome: Outcome;
  /** 0 to 1; null where it was not judged. */
  readonly points01: number | null;
  /** Of the baseline's size; null where that is 0 or a side is empty. */
  readonly changePercent: number | null;
  /** 95 % interval of the shift, in the measure's unit. */
  readonly interval: readonly [number, number] | null;
  readonly points: readonly [number, number];
  readonly effectivePoints: readonly [number, number];
  readonly reason: Reason;
}

export interface CaseResult {
  readonly id: string | number;
  readonly verdict: VerdictOutcome;
  /** 0 to 10; null where nothing was judged. */
  readonly score: number | null;
  /** 0 to 1. */
  readonly coverage: number;
  readonly findings: readonly CaseFinding[];
}

/** Why, with what was filled in and the target where there is one. */
export function toCaseReason({ code, params, target, zeros }: JudgedMeasure, translate: Translate): Reason {
  const all: Params = { ...params, ...targetParams(target), baselineZeros: zeros[0], currentZeros: zeros[1] };
  const codes: readonly Code[] = [
    code,
    ...(zeros[0] + zeros[1] > 0 ? (['compare.zeros'] as const) : []),
    ...(target === null ? [] : [TARGETS[target.outcome]]),
  ];
  return { code, params: all, text: codes.map((part) => translate(part, all)).join(' ') };
}

const TARGETS: Readonly<Record<'met' | 'missed' | 'unknown', Code>> = Object.freeze({
  met: 'compare.target.met',
  missed: 'compare.target.missed',
  unknown: 'compare.target.unknown',
});

function targetParams(target: JudgedMeasure['target']): Params {
  return target === null ? {} : { op: target.op, target: target.value, missedBy: target.missedBy };
}
