import {
  array,
  type InferOutput,
  minLength,
  nullish,
  number,
  object,
  optional,
  pipe,
  record,
  safeParse,
  string,
  unknown,
} from 'valibot';
import type { Data, Evidence, Question, SourceFailure, TraceSpan } from '../../engine/model/evidence';
import { type Call, createHttpSource, type HttpSourceOptions } from '../createHttpSource';
import { parseJson, parseShape, type Schema, toBadResponse, toLine, toRefusal } from '../failures';
import type { Source, TransportResponse } from '../port';

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

const failed = object({ errors: pipe(array(object({ msg: string() })), minLength(1)) });

/** Jaeger explains a refused query (400) as a list of errors; null for anything else. */
export function explainJaeger({ status, body }: TransportResponse): SourceFailure | null {
  if (status !== 400 || !body.trimStart().startsWith('{')) {
    return null;
  }
  try {
    const answer = safeParse(failed, JSON.parse(body));
    return answer.success ? { kind: 'badQuery', message: toLine(answer.output.errors[0]?.msg ?? '') } : null;
  } catch {
    return null;
  }
}

const envelope = object({ data: nullish(array(unknown()), []), errors: nullish(array(object({ msg: string() })), []) });

/** The `data` of an answer. Nothing beside an error is no empty answer: it throws a `SourceError`. */
export function parseJaeger<const TSchema extends Schema>(
  body: string,
  item: TSchema
): readonly InferOutput<TSchema>[] {
  const { data, errors } = parseJson(body, envelope, 'jaeger');
  const [error] = errors;
  if (data.length === 0 && error !== undefined) {
    throw toBadResponse(toLine(error.msg));
  }
  return parseShape(data, array(item), 'jaeger');
}

const tag = object({ key: string(), value: unknown() });
const span = object({
  traceID: string(),
  spanID: string(),
  operationName: string(),
  references: nullish(array(object({ refType: string(), traceID: string(), spanID: string() })), []),
  /** Microseconds. */
  startTime: number(),
  duration: number(),
  tags: nullish(array(tag), []),
  processID: optional(string(), ''),
});
const trace = object({
  traceID: string(),
  spans: array(span),
  processes: record(string(), object({ serviceName: string() })),
});

type Span = InferOutput<typeof span>;
type Trace = InferOutput<typeof trace>;

/** Whole traces, also their spans outside the window. `truncated` where as many traces came as were asked for. */
export function parseTraces(body: string, limit: number): Data | null {
  const traces = parseJaeger(body, trace);
  const spans = traces.flatMap((entry) => entry.spans.map((each) => toSpan(each, entry))).sort(byStart);
  return spans.length === 0 ? null : { kind: 'spans', spans, traces: traces.length, truncated: traces.length >= limit };
}

function toSpan(from: Span, { processes }: Trace): TraceSpan {
  return {
    traceId: from.traceID,
    spanId: from.spanID,
    parentId:
      from.references.find(({ refType, traceID }) => refType === 'CHILD_OF' && traceID === from.traceID)?.spanID ??
      null,
    service: processes[from.processID]?.serviceName ?? '',
    operation: from.operationName,
    startedAt: from.startTime / 1000,
    duration: from.duration / 1000,
    error: from.tags.some(isError),
  };
}

/** OpenTracing's `error` tag, and the status that OpenTelemetry's exporters write beside it. */
function isError({ key, value }: { key: string; value: unknown }): boolean {
  return (key === 'error' && (value === true || value === 'true')) || (key === 'otel.status_code' && value === 'ERROR');
}

function byStart(a: TraceSpan, b: TraceSpan): number {
  if (a.startedAt !== b.startedAt) {
    return a.startedAt - b.startedAt;
  }
  return `${a.traceId}${a.spanId}` < `${b.traceId}${b.spanId}` ? -1 : 1;
}
