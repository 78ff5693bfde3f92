import type { SourceFailure } from '../../../engine/model/evidence';
import { toDuration } from '../../series/toDuration';
import { findFault } from './findFault';
import type { PromqlQuestion } from './promqlQuestion';
import { toHistory } from './toHistory';
import { toIncrements } from './toIncrements';
import { toTotals } from './toTotals';

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
