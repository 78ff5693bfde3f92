import { string } from 'valibot';
import type { Data, Evidence, Question } from '../../engine/model/evidence';
import type { Call } from '../asking/call';
import { createHttpSource, type HttpSourceOptions } from '../asking/createHttpSource';
import { toRefusal } from '../failures/toRefusal';
import type { Source } from '../port';
import { explainJaeger } from './explainJaeger';
import { parseJaeger } from './parseJaeger';
import { parseTraces } from './parseTraces';

type TracesQuestion = Extract<Question, { kind: 'traces' }>;

/** Jaeger over the HTTP API of its query service: whole traces and the names of services. */
export function createJaegerSource(options: HttpSourceOptions): Source {
  return createHttpSource(options, { type: 'jaeger', toCall, explain: explainJaeger });
}

function toCall(question: Question): Call | Evidence {
  switch (question.kind) {
    case 'traces':
      return toTracesCall(question);
    case 'trace-services':
      return { query: '', request: { method: 'GET', path: '/api/services', params: [] }, parse: parseServices };
    case 'server':
      // Its API does not tell a version.
      return { status: 'absent', query: '' };
    default:
      return toRefusal('badQuery', `Jaeger has no answer to "${question.kind}"`);
  }
}

/** Jaeger takes microseconds, both ends inside: one later than `from` gives (from, to]. */
function toTracesCall({ service, span, limit }: TracesQuestion): Call {
  const params = [
    ['service', service],
    ['start', String(Math.floor(span.from * 1000) + 1)],
    ['end', String(Math.floor(span.to * 1000))],
    ['limit', String(limit)],
  ] as const;
  return {
    query: `service="${service}" limit=${limit}`,
    request: { method: 'GET', path: '/api/traces', params },
    parse: (body) => parseTraces(body, limit),
  };
}

function parseServices(body: string): Data | null {
  const names = [...parseJaeger(body, string())].sort();
  return names.length === 0 ? null : { kind: 'names', names };
}
