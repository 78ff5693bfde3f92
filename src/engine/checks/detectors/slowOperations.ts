import { optional } from 'valibot';
import { count, share, text } from '../../plan/values';
import { type CheckWith, defineCheck } from '../defineCheck';
import { inconclusive, type Judgement, notYetDue, type Occurrence, same, worse } from '../judgement';
import { readSpans, type SpanSample, traceRequests } from '../traceSpans';
import { type ComparedOperation, compareOperations, FEWEST_SPANS } from './slowOperations/compareOperations';

const fields = {
  service: text,
  /** Traces read of each window. */
  limit: optional(count, 200),
  tolerance: share,
};

type SlowOperations = CheckWith<typeof fields>;

/** P95 of every operation in the current window against the window before the release; `tolerance` is a fraction of the former P95. */
export const slowOperations = defineCheck({
  id: 'slow-operations',
  fields,
  sources: ['jaeger'],
  asOf: 'checkpoint',
  requests: traceRequests,
  shows: 'current',
  judge: (check, answers, schedule) => {
    if (schedule.current === null) {
      return notYetDue();
    }
    const current = readSpans(answers['current']);
    if (current.kind === 'unjudged') {
      return current.judgement;
    }
    if (schedule.baseline === null && schedule.release === null) {
      return inconclusive({ code: 'check.noBaseline', params: {} });
    }
    const before = readSpans(answers['baseline']);
    if (before.kind === 'unjudged') {
      return before.judgement.outcome === 'no-data'
        ? inconclusive({ code: 'check.slowOperations.noneBefore', params: {} })
        : before.judgement;
    }
    return judgeOperations(check, before.sample, current.sample);
  },
});

function judgeOperations({ tolerance, limit }: SlowOperations, before: SpanSample, current: SpanSample): Judgement {
  const compared = compareOperations(before.spans, current.spans, tolerance);
  const slow = compared.filter((operation) => operation.slow).sort(byChange);
  const params = {
    compared: compared.length,
    slow: slow.length,
    tolerance: 100 * tolerance,
    before: before.traces,
    traces: current.traces,
    limit,
    needed: FEWEST_SPANS,
  };
  if (compared.length === 0) {
    return inconclusive({ code: 'check.slowOperations.tooFew', params });
  }
  const [worst] = slow;
  if (worst === undefined) {
    return same({ code: 'check.slowOperations.none', params: { ...params, ...toTold(mostChanged(compared)) } });
  }
  return worse({
    code: 'check.slowOperations.found',
    params: { ...params, ...toTold(worst) },
    points01: 0,
    occurrences: slow.map((operation) => toOccurrence(operation, tolerance)),
  });
}

function toOccurrence(operation: ComparedOperation, tolerance: number): Occurrence {
  const { service, slowFrom, slowTo, p95, example } = operation;
  const labels = { service, operation: operation.operation };
  return {
    labels,
    from: slowFrom,
    to: slowTo,
    value: p95[1],
    limit: p95[0] * (1 + tolerance),
    code: 'check.slowOperations.one',
    params: toTold(operation),
    example,
  };
}

function toTold(told: ComparedOperation | undefined): Judgement['params'] {
  if (told === undefined) {
    return {};
  }
  const { service, operation, p95, counts } = told;
  return {
    service,
    operation,
    p95Before: p95[0],
    p95: p95[1],
    change: 100 * changeOf(told),
    spansBefore: counts[0],
    spans: counts[1],
  };
}

function mostChanged(compared: readonly ComparedOperation[]): ComparedOperation | undefined {
  return [...compared].sort(byChange)[0];
}

function byChange(a: ComparedOperation, b: ComparedOperation): number {
  return changeOf(b) - changeOf(a) || (a.operation < b.operation ? -1 : 1);
}

/** As a fraction of the former P95; a former 0 counts as the smallest change that is not 0. */
function changeOf({ p95: [before, after] }: ComparedOperation): number {
  return before === 0 ? Math.sign(after) : after / before - 1;
}
