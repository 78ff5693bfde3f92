import type { Question } from '../../../engine/model/evidence';
import { toDuration } from '../../series/toDuration';
import { toPoints } from '../../series/toPoints';
import { toIncrements } from './toIncrements';

/**
 * Events inside a span for each value of the labels `by`, as an instant query at its end: the sum of the increments of its steps. The
 * range reaches half a step before the first of them, so that it holds the same steps where ranges are closed (Prometheus 2) and left-open (3).
 */
export function toTotals({ selectors, by, span, step }: Extract<Question, { kind: 'totals' }>): string {
  const { first } = toPoints({ ...span, step });
  return `sum_over_time((${toIncrements(selectors, step, by)})[${toDuration(span.to - first + step / 2)}:${toDuration(step)}])`;
}
