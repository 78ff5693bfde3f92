import { array, type InferOutput, nullish, number, object, optional, safeParse, string, union } from 'valibot';
import type { Annotation, Data, Evidence, Question, SourceFailure } from '../../engine/model/evidence';
import { type Call, createHttpSource, type HttpSourceOptions, toVersionCall } from '../createHttpSource';
import { parseJson, toLine, toRefusal } from '../failures';
import type { Source, TransportResponse } from '../port';

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

const refused = object({ message: string() });

/** Grafana explains a refused request (400, 422) in `message`; null for anything else. */
export function explainGrafana({ status, body }: TransportResponse): SourceFailure | null {
  if ((status !== 400 && status !== 422) || !body.trimStart().startsWith('{')) {
    return null;
  }
  try {
    const answer = safeParse(refused, JSON.parse(body));
    return answer.success && answer.output.message !== ''
      ? { kind: 'badQuery', message: toLine(answer.output.message) }
      : null;
  } catch {
    return null;
  }
}

/** Grafana writes 0 for a time that it does not have. */
const annotation = object({
  id: union([number(), string()]),
  time: number(),
  timeEnd: nullish(number(), 0),
  created: nullish(number(), 0),
  login: nullish(string(), ''),
  tags: nullish(array(string()), []),
  text: nullish(string(), ''),
});

/** `GET /api/annotations`, in order of time; one that comes twice counts once. As many as `limit` are taken for a part of them. */
export function parseAnnotations(body: string, limit: number): Data | null {
  const found = parseJson(body, array(annotation), 'grafana');
  const annotations = [...new Map(found.map((entry) => [String(entry.id), toAnnotation(entry)])).values()].sort(byTime);
  return annotations.length === 0 ? null : { kind: 'annotations', annotations, truncated: found.length >= limit };
}

function toAnnotation({ id, time, timeEnd, created, login, tags, text }: InferOutput<typeof annotation>): Annotation {
  return {
    id: String(id),
    time,
    timeEnd: timeEnd === 0 || timeEnd === time ? null : timeEnd,
    created: created === 0 ? time : created,
    by: login,
    tags,
    text,
  };
}

function byTime(a: Annotation, b: Annotation): number {
  return a.time - b.time || (a.id < b.id ? -1 : 1);
}
