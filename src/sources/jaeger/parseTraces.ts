import { array, nullish, number, object, optional, record, string, unknown, type InferOutput } from 'valibot';
import type { Data, TraceSpan } from '../../engine/model/evidence';
import { parseJaeger } from './parseJaeger';

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
