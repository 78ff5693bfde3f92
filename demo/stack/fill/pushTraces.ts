import type { Span, Trace } from '../../scenarios/scenario';
import { postJson } from './pushAlerts';

const BATCH_TRACES = 100;

const SPAN_KINDS = { server: 2, client: 3 };
const STATUS_ERROR = 2;

export interface PushTracesOptions {
  /** Root of the OTLP receiver over HTTP. */
  readonly otlpUrl: string;
  readonly rolloutEnd: number;
  readonly signal?: AbortSignal | undefined;
}

export async function pushTraces(traces: readonly Trace[], options: PushTracesOptions): Promise<void> {
  for (let first = 0; first < traces.length; first += BATCH_TRACES) {
    const body = toOtlp(traces.slice(first, first + BATCH_TRACES), options.rolloutEnd);
    await postJson(`${options.otlpUrl}/v1/traces`, body, options.signal);
  }
}

/** OTLP in its JSON form: the spans of each service together. */
function toOtlp(traces: readonly Trace[], rolloutEnd: number) {
  const services = new Map<string, object[]>();
  for (const { traceId, spans } of traces) {
    for (const span of spans) {
      const ofService = services.get(span.service) ?? [];
      services.set(span.service, ofService);
      ofService.push(toOtlpSpan(traceId, span, rolloutEnd));
    }
  }
  return {
    resourceSpans: [...services].map(([service, spans]) => ({
      resource: { attributes: [toAttribute('service.name', service)] },
      scopeSpans: [{ scope: { name: 'dayone-demo' }, spans }],
    })),
  };
}

function toOtlpSpan(traceId: string, span: Span, rolloutEnd: number): object {
  const start = rolloutEnd + span.at;
  return {
    traceId,
    spanId: span.spanId,
    ...(span.parentId === undefined ? {} : { parentSpanId: span.parentId }),
    name: span.operation,
    kind: SPAN_KINDS[span.kind],
    startTimeUnixNano: toNanoseconds(start),
    endTimeUnixNano: toNanoseconds(start + span.durationSeconds),
    attributes: Object.entries(span.tags).map(([key, value]) => toAttribute(key, value)),
    ...(span.error ? { status: { code: STATUS_ERROR } } : {}),
  };
}

function toAttribute(key: string, value: string | number) {
  return typeof value === 'number'
    ? { key, value: { intValue: String(value) } }
    : { key, value: { stringValue: value } };
}

/** Whole microseconds, which a double still holds exactly. */
function toNanoseconds(seconds: number): string {
  return `${Math.round(seconds * 1e6)}000`;
}
