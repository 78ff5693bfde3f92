import type { Evidence, TraceSpan } from '../../model/evidence';
import type { Judgement } from '../definition/checkDefinition';
import { failed, failedEvidence, noData } from '../definition/judgements';

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
