import { object, optional, string } from 'valibot';
import type { Evidence, Question } from '../../engine/model/evidence';
import type { Call } from '../asking/call';
import { createHttpSource, type HttpSourceOptions } from '../asking/createHttpSource';
import { toVersionCall } from '../asking/toVersionCall';
import { parseJson } from '../failures/parseJson';
import { toRefusal } from '../failures/toRefusal';
import type { Source } from '../port';
import { explainGrafana } from './explainGrafana';
import { parseAnnotations } from './parseAnnotations';

type AnnotationsQuestion = Extract<Question, { kind: 'annotations' }>;

/** Grafana may be told to hide its version from those who are not signed in. */
const health = object({ database: string(), version: optional(string(), '') });

/** Grafana's own HTTP API: what people wrote down there. */
export function createGrafanaSource(options: HttpSourceOptions): Source {
  return createHttpSource(options, { type: 'grafana', toCall, explain: explainGrafana });
}

function toCall(question: Question): Call | Evidence {
  switch (question.kind) {
    case 'annotations':
      return toAnnotationsCall(question);
    case 'server':
      return toVersionCall('/api/health', (body) => parseJson(body, health, 'grafana').version);
    default:
      return toRefusal('badQuery', `Grafana has no answer to "${question.kind}"`);
  }
}

/** Grafana takes milliseconds, both ends inside: one later than `from` gives (from, to]. */
function toAnnotationsCall({ tags, span, limit }: AnnotationsQuestion): Call {
  const params = [
    ['from', String(Math.floor(span.from) + 1)],
    ['to', String(Math.floor(span.to))],
    ...tags.map((tag) => ['tags', tag] as const),
    ['limit', String(limit)],
  ] as const;
  return {
    query: `tags="${tags.join('" "')}" limit=${limit}`,
    request: { method: 'GET', path: '/api/annotations', params },
    parse: (body) => parseAnnotations(body, limit),
  };
}
