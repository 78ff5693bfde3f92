import type { Answers } from '../model/context';
import { type HistoryOf, type Question, type Request, toRequest } from '../model/evidence';
import type { Measure } from '../model/plan';
import type { Grid } from '../model/time';
import type { Schedule } from '../windows/toSchedule';

const HISTORY_DAYS = 7;

/** The requests a measure needs by role: the day since the rollout always, the window before the rollout and, but for raw queries, its history where there is one. */
export function measureRequests(measure: Measure, schedule: Schedule): Partial<Record<MeasureRole, Request>> {
  return {
    ...stretchRequests(measure, 'day', schedule.day),
    ...(schedule.clock === null
      ? {}
      : { ...stretchRequests(measure, 'clock', schedule.clock), ...historyRequests(measure, schedule.clock) }),
  };
}

function stretchRequests(measure: Measure, stretch: Stretch, grid: Grid): Partial<Record<MeasureRole, Request>> {
  const ask = (question: Question): Request => toRequest(measure.source, question);
  const { query, companion } = measure;
  const besides =
    companion === null || query.kind === 'ratio'
      ? {}
      : { [`${stretch}Companion`]: ask({ kind: 'increments', selectors: [companion], grid }) };
  switch (query.kind) {
    case 'query':
      return { [stretch]: ask({ kind: 'range', expr: query.expr, grid }), ...besides };
    case 'count':
      return { [stretch]: ask({ kind: 'increments', selectors: [query.counter], grid }), ...besides };
    case 'raw':
      return { [stretch]: ask({ kind: 'raw', model: query.model, grid }), ...besides };
    case 'ratio':
      return {
        [stretch]: ask({ kind: 'increments', selectors: query.of, grid }),
        [`${stretch}To`]: ask({ kind: 'increments', selectors: query.to, grid }),
      };
  }
}

function historyRequests(measure: Measure, { from, to, step }: Grid): Partial<Record<MeasureRole, Request>> {
  const of = toHistoryOf(measure);
  return of === null
    ? {}
    : {
        history: toRequest(measure.source, {
          kind: 'history',
          of,
          at: to,
          window: to - from,
          step,
          days: HISTORY_DAYS,
        }),
      };
}

/** Null where the source cannot reduce a window of several days in one question. */
function toHistoryOf({ query, reduce }: Measure): HistoryOf | null {
  switch (query.kind) {
    case 'query':
      return { kind: 'query', expr: query.expr, reduce };
    case 'count':
      return { kind: 'count', selectors: [query.counter] };
    case 'ratio':
      return { kind: 'ratio', of: query.of, to: query.to };
    case 'raw':
      return null;
  }
}

/** Which stretch a request covers: the day since the rollout, or the window before it. */
export type Stretch = 'day' | 'clock';

/** `To`: a ratio's denominator. `Companion`: what has to be observed for missing samples to be zeros. */
export type MeasureRole = Stretch | `${Stretch}To` | `${Stretch}Companion` | 'history';

export type MeasureAnswers = Answers<MeasureRole>;
