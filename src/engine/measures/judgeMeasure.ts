import type { Context } from '../model/context';
import type { Measure } from '../model/plan';
import type { Comparison, ComparisonRow, HistoryUse } from '../model/report';
import { queryOf } from '../model/series';
import type { BaselineWindow } from '../model/time';
import type { UsualRange } from './comparison/toUsualRange';
import { toTargetResult } from './comparison/toTargetResult';
import { type Compared, compareWindows } from './compareWindows';
import type { MeasureAnswers } from './roles';
import { toMeasureScore } from './toMeasureScore';
import { toMeasureReason } from './toMeasureReason';

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
    ...(release === null ? {} : { release: release.comparison }),
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
): { readonly compared: Compared; readonly comparison: Comparison } {
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
