import type { Evidence, SourceFailure } from '../engine/model/evidence';
import type { SourceType } from '../engine/model/plan';
import type { Source } from './port';

export interface FailedSourceOptions {
  readonly id: string;
  readonly type: SourceType;
  readonly failure: SourceFailure;
}

/** A source that could not be opened: it asks nothing, and every answer is that failure. */
export function createFailedSource({ id, type, failure }: FailedSourceOptions): Source {
  const answer: Evidence = { status: 'failed', query: '', error: failure };
  return {
    id,
    type,
    ask: async (requests, { onAnswer }) => {
      const ids = [...new Set(requests.map((request) => request.id))];
      ids.forEach((request) => onAnswer?.(request, answer));
      return { answers: Object.fromEntries(ids.map((request) => [request, answer])), requests: 0 };
    },
  };
}
