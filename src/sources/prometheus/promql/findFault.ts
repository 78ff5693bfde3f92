import type { HistoryOf } from '../../../engine/model/evidence';
import type { PromqlQuestion } from './promqlQuestion';
import { isLabelName, isMatcherList, isSelector } from './selector';

/** Why a question cannot be put into PromQL as it stands, one line for the plan's author; null where it can. */
export function findFault(question: PromqlQuestion): string | null {
  switch (question.kind) {
    case 'range':
      return findExprFault(question.expr);
    case 'increments':
      return findSelectorFault(question.selectors);
    case 'totals':
      return findLabelFault(question.by) ?? findSelectorFault(question.selectors);
    case 'history':
      return findHistoryFault(question.of);
    case 'presence':
      return findLabelFault([question.label]) ?? findSelectorFault([question.selector]);
    case 'alert-history':
      return isMatcherList(question.matchers)
        ? null
        : `"${question.matchers}" are not label matchers such as severity="critical"`;
  }
}

function findExprFault(expr: string): string | null {
  return expr.trim() === '' ? 'the query is empty' : null;
}

function findHistoryFault(of: HistoryOf): string | null {
  switch (of.kind) {
    case 'query':
      return findExprFault(of.expr);
    case 'count':
      return findSelectorFault(of.selectors);
    case 'ratio':
      return findSelectorFault(of.of) ?? findSelectorFault(of.to);
  }
}

function findLabelFault(labels: readonly string[]): string | null {
  const wrong = labels.find((label) => !isLabelName(label));
  return wrong === undefined ? null : `"${wrong}" is not a label name`;
}

function findSelectorFault(selectors: readonly string[]): string | null {
  const wrong = selectors.find((selector) => !isSelector(selector));
  if (wrong !== undefined) {
    return `"${wrong}" is not a plain selector such as http_requests_total{job="api"}: give the counter itself, without rate(), ranges or offset`;
  }
  return selectors.length === 0 ? 'no counter is named' : null;
}
