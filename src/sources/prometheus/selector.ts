import type { HistoryOf, Question } from '../../engine/model/evidence';

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*';
const STRING = '(?:"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\\\n]|\\\\.)*\'|`[^`]*`)';
const MATCHER = `(?:(?:${LABEL}|${STRING})\\s*(?:=~|!~|!=|=)\\s*${STRING}|${STRING})`;
const MATCHERS = `(?:${MATCHER}(?:\\s*,\\s*${MATCHER})*\\s*,?)`;

const SELECTOR = new RegExp(`^\\s*(?:${NAME}\\s*(?:\\{\\s*${MATCHERS}?\\s*\\})?|\\{\\s*${MATCHERS}\\s*\\})\\s*$`);
const MATCHER_LIST = new RegExp(`^\\s*${MATCHERS}?\\s*$`);
const LABEL_NAME = new RegExp(`^${LABEL}$`);

/** An instant vector selector alone, such as `http_requests_total{job="api",code=~"5.."}`: no function, range, offset or comment. */
export function isSelector(text: string): boolean {
  return SELECTOR.test(text);
}

/** Label matchers without their braces, such as `job="api",code=~"5.."`; also none at all. */
export function isMatcherList(text: string): boolean {
  return MATCHER_LIST.test(text);
}

export function isLabelName(text: string): boolean {
  return LABEL_NAME.test(text);
}

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

/** The questions that PromQL answers. */
export type PromqlQuestion = Extract<
  Question,
  { kind: 'range' | 'increments' | 'totals' | 'history' | 'presence' | 'alert-history' }
>;

const KINDS: ReadonlySet<string> = new Set<PromqlQuestion['kind']>([
  'range',
  'increments',
  'totals',
  'history',
  'presence',
  'alert-history',
]);

export function isPromqlQuestion<Asked extends { readonly kind: string }>(
  question: Asked
): question is Extract<Asked, { kind: PromqlQuestion['kind'] }> {
  return KINDS.has(question.kind);
}
