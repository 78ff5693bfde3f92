import { type Evidence, type Request, toRequest, type TraceSpan } from '../model/evidence';
import type { Schedule } from '../model/schedule';
import type { Span } from '../model/time';
import type { CheckRequests } from './defineCheck';
import { failed, failedEvidence, type Judgement, noData } from './judgement';
import { windowBefore } from './readSeries';

export interface TraceQuestion {
  readonly source: string;
  readonly service: string;
  /** Traces asked for in each window. */
  readonly limit: number;
}

/** Traces of the current window and of the one before the release. */
export function traceRequests({ source, service, limit }: TraceQuestion, schedule: Schedule): CheckRequests {
  const before = windowBefore(schedule);
  const ask = ({ from, to }: Span): Request =>
    toRequest(source, { kind: 'traces', service, span: { from, to }, limit });
  return {
    ...(schedule.current === null ? {} : { current: ask(schedule.current) }),
    ...(before === null ? {} : { baseline: ask(before) }),
  };
}

/** The spans of a sample of traces; `truncated` where the server held more than it gave. */
export interface SpanSample {
  readonly spans: readonly TraceSpan[];
  readonly traces: number;
  readonly truncated: boolean;
}

export type ReadSpans =
  { readonly kind: 'read'; readonly sample: SpanSample } | { readonly kind: 'unjudged'; readonly judgement: Judgement };

/** The sampled traces of an answer, or why there is nothing to judge: failed, of another kind, absent. */
export function readSpans(evidence: Evidence | undefined): ReadSpans {
  const missing = failedEvidence(evidence);
  if (missing !== null) {
    return { kind: 'unjudged', judgement: missing };
  }
  if (evidence?.status === 'observed' && evidence.data.kind !== 'spans') {
    return { kind: 'unjudged', judgement: failed('check.wrongKind', { kind: evidence.data.kind }) };
  }
  if (evidence?.status !== 'observed' || evidence.data.kind !== 'spans' || evidence.data.traces === 0) {
    return { kind: 'unjudged', judgement: noData({ code: 'check.traces.none', params: {} }) };
  }
  return { kind: 'read', sample: evidence.data };
}
