import type { HistoryOf, Question } from '../../../engine/model/evidence';
import { toDuration } from '../../series/toDuration';
import { mark } from './mark';
import { toIncrements } from './toIncrements';

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
