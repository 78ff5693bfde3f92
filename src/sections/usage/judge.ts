import { daySpan, instantGrid, onlyValue, toFailure, valuesBy } from '../../engine/model/answers';
import type { Answers, Context } from '../../engine/model/context';
import { type Request, toRequest } from '../../engine/model/evidence';
import { type Reason, toReason } from '../../engine/model/finding';
import { queryOf, seriesOf } from '../../engine/model/series';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { UsageQuantity } from './plan';
import type { UsageRow } from './report';

type Role = 'value' | 'of';

/** The value at the instant, or the events of the last 24 h (since the rollout where that is shorter). */
export function usageRequests(quantity: UsageQuantity, schedule: Schedule): Partial<Record<Role, Request>> {
  const { source, query, by, of } = quantity;
  const span = daySpan(schedule);
  const at = (expr: string): Request => toRequest(source, { kind: 'range', expr, grid: instantGrid(schedule) });
  if (query.kind === 'query') {
    return { value: at(query.expr), ...(of === null ? {} : { of: at(of) }) };
  }
  const counted = toRequest(source, {
    kind: 'totals',
    selectors: [query.counter],
    by: by === null ? [] : [by],
    span,
    step: schedule.step,
  });
  return span.to === span.from ? {} : { value: counted, ...(of === null ? {} : { of: at(of) }) };
}

/** A figure that is told and not judged: the value, its parts by a label, its share of a whole. */
export function toUsageRow(quantity: UsageQuantity, answers: Answers<Role>, context: Context): UsageRow {
  const { id, group, title, unit, source, by } = quantity;
  const values = [...(valuesBy(answers.value, by === null ? [] : [by]) ?? [])];
  const isOne = by !== null || seriesOf(answers.value).length <= 1;
  const value = values.length === 0 || !isOne ? null : values.reduce((sum, [, part]) => sum + part, 0);
  const whole = seriesOf(answers.of).length === 1 ? onlyValue(answers.of) : null;
  return {
    id,
    group,
    title,
    unit,
    value,
    percent: shareOf(value, whole),
    parts: by === null ? [] : toParts(values, value),
    reason: reasonOf({ answers, value, isOne, context }),
    source,
    query: queryOf(answers.value),
  };
}

/** Percent of a whole that is above 0. */
function shareOf(value: number | null, whole: number | null): number | null {
  return value === null || whole === null || whole <= 0 ? null : (100 * value) / whole;
}

function toParts(values: readonly (readonly [string, number])[], sum: number | null): UsageRow['parts'] {
  const parts = values.map(([label, value]) => ({ label, value, percent: shareOf(value, sum) }));
  return parts.sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
}

interface Told {
  readonly answers: Answers<Role>;
  readonly value: number | null;
  readonly isOne: boolean;
  readonly context: Context;
}

/** Why there is no value, or no share of a whole that did not answer. */
function reasonOf({ answers, value, isOne, context: { translate } }: Told): Reason | null {
  const failure = toFailure([answers.value, answers.of], translate);
  if (failure !== null || value !== null) {
    return failure;
  }
  return isOne
    ? toReason(translate, 'usage.noData')
    : toReason(translate, 'usage.manySeries', { count: seriesOf(answers.value).length });
}
