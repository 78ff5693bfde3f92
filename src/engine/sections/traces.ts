import type { Answers, Context } from '../model/context';
import type { Evidence, Request, TraceSpan } from '../model/evidence';
import type { TraceRules } from '../model/plan';
import { toReason } from '../model/reason';
import type { TraceSection } from '../model/report';
import { toRequest } from '../model/request';
import type { Schedule } from '../windows/schedule';
import { quantile } from '../stats/quantile';

type Role = 'current' | 'baseline' | 'services';

const MOST_OPERATIONS = 20;

export function traceRequests(rules: TraceRules, schedule: Schedule): Partial<Record<Role, Request>> {
  const { current, baseline } = schedule;
  const ask = (span: { from: number; to: number }): Request => toRequest(rules.source, { kind: 'traces', service: rules.service, span: { from: span.from, to: span.to }, limit: rules.limit });
  return {
    ...(current === null ? {} : { current: ask(current) }),
    ...(baseline === null ? {} : { baseline: ask(baseline) }),
    services: toRequest(rules.source, { kind: 'trace-services' }),
  };
}

/** P95 by operation in both windows and the share of failing traces; always with the size and the limit of the sample. */
export function toTraceSection(rules: TraceRules, answers: Answers<Role>, context: Context): TraceSection {
  const [baseline, current] = [spansOf(answers.baseline), spansOf(answers.current)];
  const failed = [answers.current, answers.baseline].find((answer) => answer?.status === 'failed');
  const errors = new Set(current.spans.filter(({ error }) => error).map(({ traceId }) => traceId)).size;
  const params = { traces: current.traces, baseline: baseline.traces, errors, limit: rules.limit };
  return {
    services: answers.services?.status === 'observed' && answers.services.data.kind === 'names' ? answers.services.data.names : [],
    operations: toOperations(baseline.spans, current.spans),
    traces: [baseline.traces, current.traces],
    limit: rules.limit,
    truncated: baseline.truncated || current.truncated,
    errorTraces: errors,
    reason:
      failed?.status === 'failed'
        ? toReason(context.translate, 'evidence.failed', { kind: failed.error.kind, message: failed.error.message })
        : toReason(context.translate, current.traces === 0 ? 'traces.none' : 'traces.sampled', params),
  };
}

interface Sample {
  readonly spans: readonly TraceSpan[];
  readonly traces: number;
  readonly truncated: boolean;
}

function spansOf(evidence: Evidence | undefined): Sample {
  return evidence?.status === 'observed' && evidence.data.kind === 'spans' ? evidence.data : { spans: [], traces: 0, truncated: false };
}

function toOperations(baseline: readonly TraceSpan[], current: readonly TraceSpan[]): TraceSection['operations'] {
  const before = byOperation(baseline);
  const after = byOperation(current);
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const rows = keys.map((key) => toOperation(before.get(key) ?? [], after.get(key) ?? []));
  return rows.sort((a, b) => (b.p95[1] ?? -1) - (a.p95[1] ?? -1) || (a.operation < b.operation ? -1 : 1)).slice(0, MOST_OPERATIONS);
}

function toOperation(before: readonly TraceSpan[], after: readonly TraceSpan[]): TraceSection['operations'][number] {
  const first = after[0] ?? before[0];
  const p95 = [p95Of(before), p95Of(after)] as const;
  return {
    service: first?.service ?? '',
    operation: first?.operation ?? '',
    count: [before.length, after.length],
    p95,
    changePercent: p95[0] === null || p95[1] === null || p95[0] === 0 ? null : (100 * (p95[1] - p95[0])) / p95[0],
    errors: after.filter(({ error }) => error).length,
  };
}

function p95Of(spans: readonly TraceSpan[]): number | null {
  return spans.length === 0 ? null : quantile(spans.map(({ duration }) => duration), 0.95);
}

function byOperation(spans: readonly TraceSpan[]): ReadonlyMap<string, readonly TraceSpan[]> {
  const groups = new Map<string, TraceSpan[]>();
  for (const span of spans) {
    const key = `${span.service}\u0000${span.operation}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [span]);
    } else {
      group.push(span);
    }
  }
  return groups;
}
