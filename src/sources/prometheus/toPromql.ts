import type { HistoryOf, Question, SourceFailure } from '../../engine/model/evidence';
import { toDuration } from '../series/toDuration';
import { isLabelName, isMatcherList, isSelector } from './selector';

/** The questions that PromQL answers. */
export type PromqlQuestion = Extract<Question, { kind: 'range' | 'increments' | 'history' | 'presence' | 'alert-history' }>;

export type Promql = { readonly expr: string } | { readonly refused: SourceFailure };

const DAY = 86_400_000;

/** Carries the days back of each part of a `history` answer. */
export const DAY_LABEL = 'dayone_day';
const PART_LABEL = 'dayone_part';

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
    case 'history':
      return toHistory(question);
    case 'presence':
      return `count by (${question.label}) (present_over_time(${question.selector.trim()}[${toLookback(question.grid.step)}]))`;
    case 'alert-history':
      return ['ALERTS', 'GRAFANA_ALERTS'].map((name) => toFiring(name, question.matchers, question.grid.step)).join(' or ');
  }
}

/**
 * Events a step, the sum over all selectors; absent where none has a sample.
 * For each series the difference to its value one step before; after a reset the new value; and the whole value where the series was not
 * there one step before although its target was up (`up` by `job` and `instance`). A series that returns after its target was down or
 * not scraped, or that has no such target, has no value at that step: what happened meanwhile is unknown.
 */
function toIncrements(selectors: readonly string[], step: number): string {
  const parts = selectors.map((selector) => toSum(selector.trim(), toDuration(step)));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : `sum(${parts.map((part, index) => mark(part, PART_LABEL, index)).join(' or ')})`;
}

function toSum(counter: string, step: string): string {
  const before = `${counter} offset ${step}`;
  return `sum(((${counter} - ${before}) >= 0) or (${counter} and ${before}) or (${counter} and on (job, instance) (up offset ${step} == 1)))`;
}

function toHistory({ of, window, step, days }: Extract<Question, { kind: 'history' }>): string {
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

/** A millisecond short of the step, so that a sample on the border of two steps counts in one of them in Prometheus 2, too. */
function toLookback(step: number): string {
  return toDuration(step - 1);
}

function toFiring(name: string, matchers: string, step: number): string {
  const state = name === 'ALERTS' ? 'alertstate="firing"' : 'grafana_alertstate=~"firing|alerting"';
  const all = matchers.trim() === '' ? state : `${state},${matchers.trim()}`;
  return `count_over_time(${name}{${all}}[${toLookback(step)}])`;
}

/** In parentheses; a comment at the end must not swallow the closing one. */
function group(expr: string): string {
  return expr.includes('#') ? `(${expr.trim()}\n)` : `(${expr.trim()})`;
}

function mark(expr: string, label: string, value: number): string {
  return `label_replace(${expr}, "${label}", "${value}", "", "")`;
}

function findFault(question: PromqlQuestion): string | null {
  switch (question.kind) {
    case 'range':
      return question.expr.trim() === '' ? 'the query is empty' : null;
    case 'increments':
      return findSelectorFault(question.selectors);
    case 'history':
      return findHistoryFault(question.of);
    case 'presence':
      return isLabelName(question.label) ? findSelectorFault([question.selector]) : `"${question.label}" is not a label name`;
    case 'alert-history':
      return isMatcherList(question.matchers) ? null : `"${question.matchers}" are not label matchers such as severity="critical"`;
  }
}

function findHistoryFault(of: HistoryOf): string | null {
  switch (of.kind) {
    case 'query':
      return of.expr.trim() === '' ? 'the query is empty' : null;
    case 'count':
      return findSelectorFault(of.selectors);
    case 'ratio':
      return findSelectorFault(of.of) ?? findSelectorFault(of.to);
  }
}

function findSelectorFault(selectors: readonly string[]): string | null {
  const wrong = selectors.find((selector) => !isSelector(selector));
  if (wrong !== undefined) {
    return `"${wrong}" is not a plain selector such as http_requests_total{job="api"}: give the counter itself, without rate(), ranges or offset`;
  }
  return selectors.length === 0 ? 'no counter is named' : null;
}
