import type { Evidence } from '../engine/model/evidence';
import type { SourceType } from '../engine/model/plan';
import type { Source } from './port';

const NOTHING: Evidence = Object.freeze({ status: 'absent', query: '' });

/** A source that is left out on purpose: it asks nothing, and nothing is known from it. */
export function createUnaskedSource(id: string, type: SourceType): Source {
  return {
    id,
    type,
    ask: async (requests, { onAnswer }) => {
      const ids = [...new Set(requests.map((request) => request.id))];
      ids.forEach((request) => onAnswer?.(request, NOTHING));
      return { answers: Object.fromEntries(ids.map((request) => [request, NOTHING])), requests: 0 };
    },
  };
}
