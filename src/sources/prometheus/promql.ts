import type { Evidence, HistoryOf, Question, SourceFailure } from '../../engine/model/evidence';
import { toRefusal } from '../failures';
import { MAX_POINTS, type Points, toDuration, toPoints } from '../series';
import { findFault, type PromqlQuestion } from './selector';

export type Promql = { readonly expr: string } | { readonly refused: SourceFailure };

/** The PromQL of a question. Selectors, matchers and labels that would change its meaning are refused (`badQuery`). */
export function toPromql(question: PromqlQuestion): Promql {
  const fault = findFault(question);
  return fault === null ? { expr: toExpr(question) } : { refused: { kind: 'badQuery', message: fault } };
}

function toExpr(question: PromqlQuestion): string {
  switch (question.kind) {
    case 'range':
      return question.expr.trim();
    case 'increments':
      return toIncrements(question.selectors, question.grid.step);
    case 'totals':
      return toTotals(question);
    case 'history':
      return toHistory(question);
    case 'presence':
      return `count by (${question.label}) (present_over_time(${question.selector.trim()}[${toLookback(question.grid.step)}]))`;
    case 'alert-history':
      return ['ALERTS', 'GRAFANA_ALERTS']
        .map((name) => toFiring(name, question.matchers, question.grid.step))
        .join(' or ');
  }
}

/** A millisecond short of the step, so that a sample on the border of two steps counts in one of them in Prometheus 2, too. */
function toLookback(step: number): string {
  return toDuration(step - 1);
}

function toFiring(name: string, matchers: string, step: number): string {
  const state = name === 'ALERTS' ? 'alertstate="firing"' : 'grafana_alertstate=~"firing|alerting"';
  const all = matchers.trim() === '' ? state : `${state},${matchers.trim()}`;
  return `count_over_time(${name}{${all}}[${toLookback(step)}])`;
}

/** What is sent for a question, whichever way it goes. */
export type PromqlQuery =
  | { readonly kind: 'range'; readonly expr: string; readonly points: Points }
  | {
      readonly kind: 'instant';
      readonly of: 'history' | 'point';
      readonly expr: string;
      readonly at: number;
      readonly step: number;
    };

/** The query of a question, or its answer where nothing need be sent: a refused selector, no point, or more than a server gives. */
export function toPromqlQuery(question: PromqlQuestion): PromqlQuery | Evidence {
  const promql = toPromql(question);
  if ('refused' in promql) {
    return { status: 'failed', query: '', error: promql.refused };
  }
  const { expr } = promql;
  if (question.kind === 'history') {
    return { kind: 'instant', of: 'history', expr, at: question.at, step: question.step };
  }
  const points = toPoints(question.kind === 'totals' ? { ...question.span, step: question.step } : question.grid);
  if (points.count === 0) {
    return { status: 'absent', query: expr };
  }
  if (points.count > MAX_POINTS) {
    return { ...toRefusal('tooLarge', `${points.count} points asked for, at most ${MAX_POINTS} can be`), query: expr };
  }
  return question.kind === 'totals' || points.count === 1
    ? toPoint(question, expr, points)
    : { kind: 'range', expr, points };
}

/** One point is asked for at its instant: a range of one point cannot go through Grafana, which wants two ends and floors both. */
function toPoint(question: PromqlQuestion, expr: string, { last, step }: Points): PromqlQuery {
  return { kind: 'instant', of: 'point', expr, at: question.kind === 'totals' ? question.span.to : last, step };
}

const DAY = 86_400_000;

/** Carries the days back of each part of a `history` answer. */
export const DAY_LABEL = 'dayone_day';

/** The reduced value of one window on each of several days, as one instant query. Samples that are not finite count as missing. */
export function toHistory({ of, window, step, days }: Extract<Question, { kind: 'history' }>): string {
  const back = Array.from({ length: days + 1 }, (_, day) => day);
  return back.map((day) => mark(toReduced({ of, window, step, offset: day * DAY }), DAY_LABEL, day)).join(' or ');
}

interface Reduced {
  readonly of: HistoryOf;
  readonly window: number;
  readonly step: number;
  readonly offset: number;
}

const OVER_TIME = Object.freeze({
  mean: 'avg_over_time(',
  median: 'quantile_over_time(0.5, ',
  max: 'max_over_time(',
  min: 'min_over_time(',
  last: 'last_over_time(',
});

function toReduced({ of, window, step, offset }: Reduced): string {
  const range = `${toSubquery(window, step)}${offset === 0 ? '' : ` offset ${toDuration(offset)}`}`;
  const total = (selectors: readonly string[]) => `sum_over_time((${toIncrements(selectors, step)})${range})`;
  switch (of.kind) {
    case 'query':
      return `${OVER_TIME[of.reduce]}(${group(of.expr)} > -Inf < Inf)${range})`;
    case 'count':
      return total(of.selectors);
    case 'ratio':
      return `100 * ${total(of.of)} / ${total(of.to)}`;
  }
}

/** Half a step short of the window, so that it holds exactly window/step points where ranges are closed (Prometheus 2) and left-open (3). */
function toSubquery(window: number, step: number): string {
  return `[${toDuration(window - step / 2)}:${toDuration(step)}]`;
}

/** In parentheses; a comment at the end must not swallow the closing one. */
function group(expr: string): string {
  return expr.includes('#') ? `(${expr.trim()}\n)` : `(${expr.trim()})`;
}

const PART_LABEL = 'dayone_part';

/** Events a step, the sum over all counters for each value of the labels `by`; absent where none has a sample. `step` in milliseconds. */
export function toIncrements(selectors: readonly string[], step: number, by: readonly string[] = []): string {
  const sum = by.length === 0 ? 'sum' : `sum by (${by.join(', ')}) `;
  const parts = selectors.map((selector) => `${sum}(${toRises(selector.trim(), step)})`);
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? only
    : `${sum}(${parts.map((part, index) => mark(part, PART_LABEL, index)).join(' or ')})`;
}

/** A series that was not scraped for a while is taken up where it was, as long as Prometheus itself looks back. */
const KNOWN_FOR = 300_000;

/**
 * For each series of a counter the difference to its value one step before, and after a reset the new value. One that was not there one
 * step before counts from 0 if its target was up then (`up` by `job` and `instance`), else from its last value of the five minutes
 * before; without either it has no value at that step, because what happened meanwhile is unknown.
 */
function toRises(counter: string, step: number): string {
  const ago = toDuration(step);
  const before = `${counter} offset ${ago}`;
  const known = `last_over_time(${counter}[${toDuration(toRange(step))}:${ago}] offset ${ago})`;
  return [
    `((${counter} - ${before}) >= 0)`,
    `(${counter} and ${before})`,
    `(${counter} and on (job, instance) (up offset ${ago} == 1))`,
    `((${counter} - ${known}) >= 0)`,
    `(${counter} and ${known})`,
  ].join(' or ');
}

/** Half a step more than whole steps, so that the oldest point is inside whether ranges are closed (Prometheus 2) or left-open (3). */
function toRange(step: number): number {
  return Math.max(1, Math.floor(KNOWN_FOR / step)) * step + step / 2;
}

/**
 * Events inside a span for each value of the labels `by`, as an instant query at its end: the sum of the increments of its steps. The
 * range reaches half a step before the first of them, so that it holds the same steps where ranges are closed (Prometheus 2) and left-open (3).
 */
export function toTotals({ selectors, by, span, step }: Extract<Question, { kind: 'totals' }>): string {
  const { first } = toPoints({ ...span, step });
  return `sum_over_time((${toIncrements(selectors, step, by)})[${toDuration(span.to - first + step / 2)}:${toDuration(step)}])`;
}

/** Gives every series of an expression one more label, so that `or` keeps equal label sets apart. */
export function mark(expr: string, label: string, value: number): string {
  return `label_replace(${expr}, "${label}", "${value}", "", "")`;
}
