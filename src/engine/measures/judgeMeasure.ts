import type { Context } from '../model/context';
import type { Measure } from '../model/plan';
import type { Comparison, ComparisonRow, HistoryUse } from '../model/report';
import { queryOf } from '../model/series';
import type { BaselineWindow } from '../model/time';
import type { UsualRange } from './comparison/toUsualRange';
import { toTargetResult } from './comparison/toTargetResult';
import { type Compared, compareWindows } from './compareWindows';
import type { MeasureAnswers } from './roles';
import { toMeasurePoints, toMeasureStatus } from './toMeasurePoints';
import { toMeasureReason } from './toMeasureReason';

/**
 * One row of a comparison table: the current window against the table's baseline and, where the schedule has one, against the window
 * before the release. Each comparison keeps its outcome; status and points follow the worse. Pure; never throws on any evidence.
 */
export function judgeMeasure(measure: Measure, answers: MeasureAnswers, context: Context): ComparisonRow {
  const { schedule } = context;
  const table = compareWindows({ measure, answers, schedule, baseline: schedule.baseline });
  const release = schedule.release && compareWindows({ measure, answers, schedule, baseline: schedule.release });
  const compared = release === null ? [table] : [table, release];
  const target = measure.target && toTargetResult(measure.target, table.isSolid ? table.current : null);
  const ignored = compared.every((comparison) => comparison.ignored);
  const points01 = toMeasurePoints(measure, compared, target);
  const isBad = target?.outcome === 'missed' || compared.some(({ outcome }) => outcome === 'worse');
  return {
    ...describe(measure),
    ...toComparison(table, { measure, context, baseline: schedule.baseline }),
    current: table.current,
    toleranceAmount: table.toleranceAmount,
    ...(release === null ? {} : { release: toComparison(release, { measure, context, baseline: schedule.release }) }),
    target,
    status: ignored ? 'unknown' : toMeasureStatus(points01, isBad, measure.critical),
    points01,
    ignored,
    history: toHistoryUse(table.usual),
    query: queryText(measure, answers),
    series: { current: table.drawn.current, baseline: table.drawn.baseline, release: release?.drawn.baseline ?? [] },
  };
}

type Described = 'id' | 'title' | 'component' | 'unit' | 'better' | 'reduce' | 'critical' | 'weight' | 'capacity' | 'tolerance' | 'limit' | 'source';

function describe({ id, title, component, unit, better, reduce, critical, weight, capacity, tolerance, limit, source }: Measure): Pick<ComparisonRow, Described> {
  return { id, title, component, unit, better, reduce, critical, weight, capacity, tolerance, limit, source };
}

interface Setting {
  readonly measure: Measure;
  readonly context: Context;
  readonly baseline: BaselineWindow | null;
}

function toComparison(compared: Compared, { measure, context, baseline }: Setting): Comparison {
  const { schedule, translate } = context;
  return {
    baseline: compared.baseline,
    change: compared.change,
    changePercent: compared.changePercent,
    interval: compared.interval,
    shift: compared.shift,
    superiority: compared.superiority,
    points: compared.points,
    effectivePoints: compared.effectivePoints,
    outcome: compared.outcome,
    reason: toMeasureReason({ compared, unit: measure.unit, current: schedule.current, baseline, translate }),
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
