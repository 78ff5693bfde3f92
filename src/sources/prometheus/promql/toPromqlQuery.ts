import type { Evidence } from '../../../engine/model/evidence';
import { toRefusal } from '../../failures/toRefusal';
import { MAX_POINTS, toPoints, type Points } from '../../series/toPoints';
import type { PromqlQuestion } from './promqlQuestion';
import { toPromql } from './toPromql';

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
