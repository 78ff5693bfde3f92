import { groupBy } from '../../engine/checks/readSeries';
import type { Answers, Context } from '../../engine/model/context';
import { type Evidence, type Request, toRequest, type TraceSpan } from '../../engine/model/evidence';
import { toReason } from '../../engine/model/finding';
import { toIso } from '../../engine/model/time';
import { quantile } from '../../engine/stats/quantile';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { TraceRules } from './plan';
import type { TraceRow, TraceSection } from './report';

type Role = 'current' | 'baseline' | 'services';

const MOST_OPERATIONS = 20;

type Operation = TraceSection['operations'][number];

export function traceRequests(rules: TraceRules, schedule: Schedule): Partial<Record<Role, Request>> {
  const { current, baseline } = schedule;
  const ask = (span: { from: number; to: number }): Request =>
    toRequest(rules.source, {
      kind: 'traces',
      service: rules.service,
      span: { from: span.from, to: span.to },
      limit: rules.limit,
    });
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
  // An operation is new or gone only where both windows were answered.
  const areBothKnown = isKnown(answers.baseline) && isKnown(answers.current);
  const params = { traces: current.traces, baseline: baseline.traces, errors, limit: rules.limit };
  return {
    services:
      answers.services?.status === 'observed' && answers.services.data.kind === 'names'
        ? answers.services.data.names
        : [],
    operations: toOperations(baseline.spans, current.spans).map((row) =>
      areBothKnown ? row : { ...row, state: 'kept' }
    ),
    ...toTraceRows(current.spans),
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

function isKnown(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.status !== 'failed';
}

interface Sample {
  readonly spans: readonly TraceSpan[];
  readonly traces: number;
  readonly truncated: boolean;
}

function spansOf(evidence: Evidence | undefined): Sample {
  return evidence?.status === 'observed' && evidence.data.kind === 'spans'
    ? evidence.data
    : { spans: [], traces: 0, truncated: false };
}

/** At most 20, those that are new or gone first to be kept. */
function toOperations(baseline: readonly TraceSpan[], current: readonly TraceSpan[]): readonly Operation[] {
  const before = byOperation(baseline);
  const after = byOperation(current);
  const rows = [...new Set([...after.keys(), ...before.keys()])].map((key) =>
    toOperation(before.get(key) ?? [], after.get(key) ?? [])
  );
  const slowest = rows.sort(bySlowest);
  return [...slowest.filter(({ state }) => state !== 'kept'), ...slowest.filter(({ state }) => state === 'kept')]
    .slice(0, MOST_OPERATIONS)
    .sort(bySlowest);
}

function bySlowest(a: Operation, b: Operation): number {
  return (
    (b.p95[1] ?? -1) - (a.p95[1] ?? -1) ||
    (`${a.operation}\u0000${a.service}` < `${b.operation}\u0000${b.service}` ? -1 : 1)
  );
}

function toOperation(before: readonly TraceSpan[], after: readonly TraceSpan[]): Operation {
  const p95 = [quantileOf(before, 0.95), quantileOf(after, 0.95)] as const;
  const errors = after.filter(({ error }) => error).length;
  return {
    ...nameOf([...after.slice(0, 1), ...before.slice(0, 1)]),
    state: stateOf(before.length, after.length),
    count: [before.length, after.length],
    p50: [quantileOf(before, 0.5), quantileOf(after, 0.5)],
    p95,
    changePercent: changeOf(p95),
    errors,
    errorPercent: after.length === 0 ? null : (100 * errors) / after.length,
  };
}

function nameOf([first]: readonly TraceSpan[]): Pick<Operation, 'service' | 'operation'> {
  return { service: first?.service ?? '', operation: first?.operation ?? '' };
}

function stateOf(before: number, after: number): Operation['state'] {
  return before === 0 ? 'new' : after === 0 ? 'gone' : 'kept';
}

function changeOf([before, after]: Operation['p95']): number | null {
  return before === null || after === null || before === 0 ? null : (100 * (after - before)) / before;
}

function quantileOf(spans: readonly TraceSpan[], share: number): number | null {
  return spans.length === 0
    ? null
    : quantile(
        spans.map(({ duration }) => duration),
        share
      );
}

function byOperation(spans: readonly TraceSpan[]): ReadonlyMap<string, readonly TraceSpan[]> {
  return groupBy(spans, ({ service, operation }) => `${service}\u0000${operation}`);
}

const MOST_TRACES = 5;

/** The slowest traces of a sample, and the last ones that hold an error; a trace whose root span is not in the sample is left out. */
export function toTraceRows(spans: readonly TraceSpan[]): Pick<TraceSection, 'slowest' | 'failing'> {
  const rows = [...groupBy(spans, ({ traceId }) => traceId).values()].flatMap(toRow);
  const failing = rows.filter(({ errors }) => errors > 0);
  return {
    slowest: rows.sort((a, b) => b.duration - a.duration || byId(a, b)).slice(0, MOST_TRACES),
    failing: failing.sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || byId(a, b)).slice(0, MOST_TRACES),
  };
}

function toRow(spans: readonly TraceSpan[]): readonly TraceRow[] {
  const [root] = spans
    .filter(({ parentId }) => parentId === null)
    .sort((a, b) => a.startedAt - b.startedAt || (a.spanId < b.spanId ? -1 : 1));
  if (root === undefined) {
    return [];
  }
  const { traceId, service, operation, startedAt, duration } = root;
  return [
    {
      traceId,
      service,
      operation,
      at: toIso(startedAt),
      duration,
      spans: spans.length,
      errors: spans.filter(({ error }) => error).length,
    },
  ];
}

function byId(a: TraceRow, b: TraceRow): number {
  return a.traceId < b.traceId ? -1 : 1;
}
