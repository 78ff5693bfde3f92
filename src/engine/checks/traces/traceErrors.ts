import type { TraceSpan } from '../../model/evidence';
import type { CheckOf, Detection, Judgement, Sighting } from '../definition/checkDefinition';
import { defineCheck } from '../definition/defineCheck';
import { inconclusive, same, worse } from '../definition/judgements';
import { groupBy } from '../series/groupBy';
import { FEWEST_POINTS } from '../series/readSeries';
import { notYetDue } from '../series/notYetDue';
import { readSpans, type SpanSample } from './readSpans';
import { traceRequests } from './traceRequests';
import { wilsonInterval } from './wilsonInterval';

type TraceErrors = CheckOf<'trace-errors'>;

/** Services that are named at most. */
const MOST_SERVICES = 20;

/**
 * The share of the current window's traces that hold a failed span, against `allowedPercent`. A share above it whose 95 % interval
 * reaches below it is inconclusive: a sample so small says neither.
 */
export const traceErrors = defineCheck<'trace-errors'>('trace-errors', {
  requests: traceRequests,
  shows: 'current',
  judge: (check, { current, baseline }, { schedule }) => {
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
} satisfies Detection<TraceErrors>);

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
  const sightings = sightingsOf(check, sample);
  return worse({
    code: earlier === null ? 'check.traceErrors.found' : 'check.traceErrors.more',
    params,
    points01: 0,
    sightings,
    drawing,
  });
}

/** Where traces fail: failed spans by service and operation, the most frequent first. */
function sightingsOf({ allowedPercent }: TraceErrors, { spans, traces }: SpanSample): readonly Sighting[] {
  const groups = groupBy(
    spans.filter(({ error }) => error),
    ({ service, operation }) => `${service}\u0000${operation}`
  );
  const sightings = [...groups.values()].map((failing): Sighting => {
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
  return sightings.sort(byShare).slice(0, MOST_SERVICES);
}

function byShare(a: Sighting, b: Sighting): number {
  return (b.value ?? 0) - (a.value ?? 0) || (JSON.stringify(a.labels) < JSON.stringify(b.labels) ? -1 : 1);
}

function failingTraces(spans: readonly TraceSpan[]): ReadonlySet<string> {
  return new Set(spans.filter(({ error }) => error).map(({ traceId }) => traceId));
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
