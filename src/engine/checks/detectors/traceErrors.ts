import { optional } from 'valibot';
import type { TraceSpan } from '../../model/evidence';
import { count, positive, text } from '../../plan/values';
import { type CheckWith, defineCheck } from '../defineCheck';
import { inconclusive, type Judgement, notYetDue, type Occurrence, same, worse } from '../judgement';
import { FEWEST_POINTS, groupBy } from '../readSeries';
import { readSpans, type SpanSample, traceRequests } from '../traceSpans';

const fields = {
  service: text,
  /** Traces read of each window. */
  limit: optional(count, 200),
  allowedPercent: optional(positive, 0),
};

type TraceErrors = CheckWith<typeof fields>;

/** Services that are named at most. */
const MOST_SERVICES = 20;

/**
 * The share of the current window's traces that hold a failed span, against `allowedPercent`. A share above it whose 95 % interval
 * reaches below it is inconclusive: a sample so small says neither.
 */
export const traceErrors = defineCheck({
  id: 'trace-errors',
  fields,
  sources: ['jaeger'],
  asOf: 'checkpoint',
  requests: traceRequests,
  shows: 'current',
  judge: (check, { current, baseline }, schedule) => {
    if (schedule.current === null) {
      return notYetDue();
    }
    const read = readSpans(current);
    if (read.kind === 'unjudged') {
      return read.judgement;
    }
    if (read.sample.traces < FEWEST_POINTS) {
      return inconclusive({
        code: 'check.traces.tooFew',
        params: { traces: read.sample.traces, needed: FEWEST_POINTS },
      });
    }
    const before = readSpans(baseline);
    return judgeShare(check, read.sample, before.kind === 'read' ? before.sample : null);
  },
});

function judgeShare(check: TraceErrors, sample: SpanSample, before: SpanSample | null): Judgement {
  const errors = failingTraces(sample.spans).size;
  const percent = (100 * errors) / sample.traces;
  const [lowest] = wilsonInterval(errors, sample.traces);
  const earlier = before === null ? null : (100 * failingTraces(before.spans).size) / before.traces;
  const params = {
    errors,
    traces: sample.traces,
    percent,
    allowed: check.allowedPercent,
    before: earlier,
    limit: check.limit,
    truncated: sample.truncated,
  };
  const drawing = { series: [], limit: null };
  if (percent <= check.allowedPercent) {
    return same({ code: 'check.traceErrors.none', params, drawing });
  }
  if (100 * lowest <= check.allowedPercent) {
    return inconclusive({ code: 'check.traceErrors.unclear', params, drawing });
  }
  const occurrences = occurrencesOf(check, sample);
  return worse({
    code: earlier === null ? 'check.traceErrors.found' : 'check.traceErrors.more',
    params,
    points01: 0,
    occurrences,
    drawing,
  });
}

/** Where traces fail: failed spans by service and operation, the most frequent first. */
function occurrencesOf({ allowedPercent }: TraceErrors, { spans, traces }: SpanSample): readonly Occurrence[] {
  const groups = groupBy(
    spans.filter(({ error }) => error),
    ({ service, operation }) => `${service}\u0000${operation}`
  );
  const occurrences = [...groups.values()].map((failing): Occurrence => {
    const percent = (100 * failingTraces(failing).size) / traces;
    const { service = '', operation = '' } = failing[0] ?? {};
    const times = failing.map(({ startedAt }) => startedAt);
    const params = { service, operation, percent, errors: failing.length };
    return {
      labels: { service, operation },
      from: least(times),
      to: -least(times.map((time) => -time)),
      value: percent,
      limit: allowedPercent,
      code: 'check.traceErrors.one',
      params,
      example: failing[0]?.traceId,
    };
  });
  return occurrences.sort(byShare).slice(0, MOST_SERVICES);
}

function byShare(a: Occurrence, b: Occurrence): number {
  return (b.value ?? 0) - (a.value ?? 0) || (JSON.stringify(a.labels) < JSON.stringify(b.labels) ? -1 : 1);
}

function failingTraces(spans: readonly TraceSpan[]): ReadonlySet<string> {
  return new Set(spans.filter(({ error }) => error).map(({ traceId }) => traceId));
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

/** Φ⁻¹(0.975). */
const Z95 = 1.959963984540054;

/**
 * 95 % interval of a share from `hits` of `count`, both 0 to 1; [0, 1] for no trials.
 * Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
 */
export function wilsonInterval(hits: number, count: number): readonly [number, number] {
  if (count <= 0) {
    return [0, 1];
  }
  const share = hits / count;
  const weight = Z95 ** 2 / count;
  const middle = (share + weight / 2) / (1 + weight);
  const reach = (Z95 * Math.sqrt((share * (1 - share)) / count + weight / (4 * count))) / (1 + weight);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
