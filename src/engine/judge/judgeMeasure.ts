import type { Comparison, ComparisonRow, HistoryUse } from '../model/comparison';
import type { Context } from '../model/context';
import {
  type Outcome,
  type PlannedFinding,
  type Reason,
  type Status,
  toClause,
  toReason,
  type Translate,
} from '../model/finding';
import type { Measure } from '../model/plan';
import type { TargetResult } from '../model/schema';
import { queryOf } from '../model/series';
import type { BaselineWindow, Span } from '../model/time';
import { isLacking } from '../scoring/verdictInput';
import { type Compared, compareWindows } from './compareWindows';
import type { UsualRange } from './decideOutcome';
import type { MeasureAnswers } from './measureRequests';
import { toFallingPoints, toTargetResult } from './points';
import { readWindow } from './readWindow';
import { toAmount } from './sample';

/**
 * One row of a comparison table: the current window against the table's baseline and, where the schedule has one, against the window
 * before the release. Each comparison keeps its outcome; status and points follow the worse. Pure; never throws on any evidence.
 */
export function judgeMeasure(measure: Measure, answers: MeasureAnswers, context: Context): ComparisonRow {
  const table = compareWith(measure, answers, { context, baseline: context.schedule.baseline });
  const release =
    context.schedule.release && compareWith(measure, answers, { context, baseline: context.schedule.release });
  const target =
    measure.target && toTargetResult(measure.target, table.compared.isSolid ? table.compared.current : null);
  return {
    ...describe(measure),
    ...table.comparison,
    current: table.compared.current,
    toleranceAmount: table.compared.toleranceAmount,
    ...(release === null
      ? {}
      : { release: { ...release.comparison, toleranceAmount: release.compared.toleranceAmount } }),
    target,
    ...toMeasureScore(measure, release === null ? [table.compared] : [table.compared, release.compared], target),
    history: toHistoryUse(table.compared.usual),
    query: queryText(measure, answers),
    series: { ...table.compared.drawn, release: release?.compared.drawn.baseline ?? [] },
  };
}

type Described =
  | 'id'
  | 'title'
  | 'component'
  | 'unit'
  | 'better'
  | 'reduce'
  | 'critical'
  | 'weight'
  | 'capacity'
  | 'tolerance'
  | 'limit'
  | 'source';

function describe({
  id,
  title,
  component,
  unit,
  better,
  reduce,
  critical,
  weight,
  capacity,
  tolerance,
  limit,
  source,
}: Measure): Pick<ComparisonRow, Described> {
  return { id, title, component, unit, better, reduce, critical, weight, capacity, tolerance, limit, source };
}

interface Setting {
  readonly context: Context;
  readonly baseline: BaselineWindow | null;
}

function compareWith(
  measure: Measure,
  answers: MeasureAnswers,
  { context, baseline }: Setting
): { readonly compared: Compared; readonly comparison: Omit<Comparison, 'toleranceAmount'> } {
  const { schedule, translate } = context;
  const compared = compareWindows({ measure, answers, schedule, baseline });
  const { change, changePercent, interval, shift, superiority, points, effectivePoints, outcome } = compared;
  const reason = toMeasureReason({ compared, unit: measure.unit, current: schedule.current, baseline, translate });
  return {
    compared,
    comparison: {
      baseline: compared.baseline,
      change,
      changePercent,
      interval,
      shift,
      superiority,
      points,
      effectivePoints,
      outcome,
      reason,
    },
  };
}

function toHistoryUse({ pairs, range }: UsualRange): HistoryUse {
  return { used: range !== null, pairs, range };
}

/** A ratio's two queries as the one expression whose value is judged. */
function queryText(measure: Measure, answers: MeasureAnswers): string {
  const query = queryOf(answers.day);
  const to = queryOf(answers.dayTo);
  return measure.query.kind === 'ratio' && query !== '' && to !== '' ? `100 * (${query}) / (${to})` : query;
}

type Scored = Pick<Measure, 'tolerance' | 'limit' | 'critical'>;

/**
 * The least points that the comparisons and the target leave, 0 to 1: null where nothing was found worse and something was not judged.
 * `ignored`: the plan's no-data policy took out every comparison.
 */
export function toMeasureScore(
  measure: Scored,
  comparisons: readonly Pick<Compared, 'outcome' | 'changePoints' | 'ignored'>[],
  target: TargetResult | null
): Pick<ComparisonRow, 'points01' | 'status' | 'ignored'> {
  const counted = comparisons.filter(({ ignored }) => !ignored);
  const isWorse = counted.some(({ outcome }) => outcome === 'worse');
  const points = counted.flatMap(({ changePoints }) => (changePoints === null ? [] : [changePoints]));
  const isJudged = counted.length > 0 && (isWorse || points.length === counted.length);
  const points01 = isJudged ? Math.min(...points, targetPoints(measure, target)) : null;
  const isBad = counted.length > 0 && (isWorse || target?.outcome === 'missed');
  return { points01, status: toStatus(points01, isBad, measure.critical), ignored: counted.length === 0 };
}

/** A missed target costs as a change does; a relative tolerance is then one of the target. */
function targetPoints({ tolerance, limit }: Scored, target: TargetResult | null): number {
  return target === null || target.missedBy === null || target.outcome === 'met'
    ? 1
    : toFallingPoints({ beyond: target.missedBy, tolerance: toAmount(tolerance, target.value), limit });
}

/** A missed target shows even where the change was not judged. */
function toStatus(points01: number | null, isBad: boolean, critical: boolean): Status {
  if (isBad) {
    return critical || points01 === 0 ? 'fail' : 'warn';
  }
  return points01 === null ? 'unknown' : 'pass';
}

/** A row as scoring sees it: the worse of its comparisons, with that one's reason. */
export function toMeasureFinding(row: ComparisonRow): PlannedFinding {
  const { id, title, component, weight, critical, release, points01, ignored, target } = row;
  const { outcome, reason } = release === undefined ? row : weightierOf(row, release);
  return {
    id,
    kind: 'measure',
    title,
    component,
    weight,
    critical,
    outcome,
    missed: target?.outcome === 'missed',
    points01,
    ignored,
    reason,
  };
}

/** Of two that are not known, the one for want of samples: it warns. */
function weightierOf(table: Comparison, release: Comparison): Comparison {
  const outcome = worseOf(table.outcome, release.outcome);
  const isBoth = table.outcome === release.outcome;
  return isBoth
    ? isLacking(release) && !isLacking(table)
      ? release
      : table
    : outcome === table.outcome
      ? table
      : release;
}

const DAY = 86_400_000;

export interface ReasonParts {
  readonly compared: Compared;
  readonly unit: string;
  readonly current: Span | null;
  readonly baseline: BaselineWindow | null;
  readonly translate: Translate;
}

/** The sentence of a comparison. */
export function toMeasureReason({ compared, unit, current, baseline, translate }: ReasonParts): Reason {
  const days = current === null || baseline === null ? null : Math.round((current.to - baseline.to) / DAY);
  const against = toClause(`measure.against.${baseline?.kind ?? 'none'}`, { days });
  return toReason(translate, compared.code, { ...compared.params, unit, against });
}

/** From what weighs least in favour of a deployment to what weighs most. */
const ORDER: readonly Outcome[] = Object.freeze(['worse', 'failed', 'no-data', 'inconclusive', 'same', 'better']);

/** The outcome that counts of two: what was found worse, then what was not judged, then what was. */
export function worseOf(a: Outcome, b: Outcome): Outcome {
  return ORDER.indexOf(b) < ORDER.indexOf(a) ? b : a;
}

/** The measure's value in a window since the rollout, as the comparison reduces it; null where there is none. */
export function valueInWindow(measure: Measure, answers: MeasureAnswers, window: Span): number | null {
  const reading = readWindow(measure, answers, { window, stretch: 'day', step: 1 });
  return reading.kind === 'read' ? reading.side.value : null;
}
