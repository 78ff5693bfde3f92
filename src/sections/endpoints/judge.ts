import { daySpan, instantGrid, onlyValue, toFailure, valuesBy, valuesOfKey } from '../../engine/model/answers';
import type { Answers, Context } from '../../engine/model/context';
import { type Request, toRequest } from '../../engine/model/evidence';
import { type Code, type Reason, type Status, toReason, type Translate } from '../../engine/model/finding';
import { queryOf } from '../../engine/model/series';
import { toReportSpan } from '../../engine/model/time';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { EndpointRules } from './plan';
import type { CountPair, EndpointRow, EndpointTotals } from './report';

/** Events by method and path over the last 24 h, or since the rollout where that is shorter; nothing before any of it is there. */
export function endpointRequests(rules: EndpointRules, schedule: Schedule): Partial<Record<EndpointRole, Request>> {
  const span = daySpan(schedule);
  if (span.to === span.from) {
    return {};
  }
  const labels = [rules.methodLabel, rules.pathLabel];
  const histogram = (suffix: '_sum' | '_count'): string | null =>
    rules.duration === null ? null : partOf(rules.duration, suffix);
  const total = (selector: string | null, by: readonly string[]): Request | undefined =>
    selector === null
      ? undefined
      : toRequest(rules.source, { kind: 'totals', selectors: [selector], by, span, step: schedule.step });
  const p95 = (by: readonly string[]): Request | undefined => {
    const expr = rules.duration === null ? null : p95Of(rules.duration, by, (span.to - span.from) / 1000);
    return expr === null ? undefined : toRequest(rules.source, { kind: 'range', expr, grid: instantGrid(schedule) });
  };
  return {
    requests: total(rules.requests, labels),
    errors: total(rules.errors, labels),
    durationSum: total(histogram('_sum'), labels),
    durationCount: total(histogram('_count'), labels),
    p95: p95(labels),
    ownRequests: total(rules.total.requests, []),
    ownErrors: total(rules.total.errors, []),
    ownP95: p95([]),
  };
}

/** The first endpoints by traffic, errors or latency, and what all of them add up to. They tell and are not scored. */
export function toEndpoints(
  rules: EndpointRules,
  answers: Answers<EndpointRole>,
  context: Context
): { readonly endpoints: readonly EndpointRow[]; readonly endpointTotals: EndpointTotals } {
  const rows = toRows(rules, answers);
  const endpoints = rows.slice(0, rules.top);
  return { endpoints, endpointTotals: toTotals({ rules, answers, context, rows, shown: endpoints.length }) };
}

type Known = ReadonlyMap<string, number> | null;

/** One row for each method and path that any answer holds, the first by `rules.by` first. */
export function toRows(rules: EndpointRules, answers: Answers<EndpointRole>): readonly EndpointRow[] {
  const labels = [rules.methodLabel, rules.pathLabel];
  const [requests, errors, p95] = [
    valuesBy(answers.requests, labels),
    valuesBy(answers.errors, labels),
    valuesBy(answers.p95, labels),
  ];
  const [sums, counts] = [valuesBy(answers.durationSum, labels), valuesBy(answers.durationCount, labels)];
  const keys = new Set([requests, errors, counts, p95].flatMap((known) => [...(known?.keys() ?? [])]));
  const rows = [...keys].map((key): EndpointRow => {
    const made = valueAt(requests, key);
    const wrong = errorsOf(errors, key, made);
    return {
      ...nameOf(key),
      requests: made,
      mean: meanOf(valueAt(sums, key), valueAt(counts, key)),
      p95: valueAt(p95, key),
      errors: wrong,
      errorPercent: percentOf(wrong, made),
    };
  });
  return rows.sort(byFirst(rules.by));
}

function nameOf(key: string): Pick<EndpointRow, 'id' | 'method' | 'path'> {
  const [method = '', path = ''] = valuesOfKey(key);
  return { id: `${method} ${path}`.trim(), method, path };
}

function valueAt(known: Known, key: string): number | null {
  return known?.get(key) ?? null;
}

function percentOf(errors: number | null, requests: number | null): number | null {
  return errors === null || requests === null || requests === 0 ? null : (100 * errors) / requests;
}

/** An error counter is born with the first error: where it was asked for and requests were seen, none seen are none. */
function errorsOf(errors: Known, key: string, requests: number | null): number | null {
  return errors === null ? null : (errors.get(key) ?? (requests === null ? null : 0));
}

/** Seconds summed over events, as milliseconds an event. */
export function meanOf(seconds: number | null, events: number | null): number | null {
  return seconds === null || events === null || events === 0 ? null : (1000 * seconds) / events;
}

const FIGURE: Readonly<Record<EndpointRules['by'], (row: EndpointRow) => number | null>> = Object.freeze({
  traffic: ({ requests }) => requests,
  errors: ({ errors }) => errors,
  latency: ({ p95 }) => p95,
});

function byFirst(by: EndpointRules['by']): (a: EndpointRow, b: EndpointRow) => number {
  const figure = FIGURE[by];
  return (a, b) => (figure(b) ?? -1) - (figure(a) ?? -1) || (a.id < b.id ? -1 : 1);
}

export interface TotalsInput {
  readonly rules: EndpointRules;
  readonly answers: Answers<EndpointRole>;
  readonly context: Context;
  /** All endpoints seen. */
  readonly rows: readonly EndpointRow[];
  readonly shown: number;
}

/** What all endpoints seen add up to, beside what the service itself counted. */
export function toTotals({ rules, answers, context, rows, shown }: TotalsInput): EndpointTotals {
  const requests = { rows: sumOf(rows.map((row) => row.requests)), own: onlyValue(answers.ownRequests) };
  const errors = { rows: sumOf(rows.map((row) => row.errors)), own: ownErrors(answers, requests) };
  const checked = [
    ...(rules.total.requests === null ? [] : [compareCounts('requests', requests, context.translate)]),
    ...(rules.total.errors === null ? [] : [compareCounts('errors', errors, context.translate)]),
  ];
  return {
    ...toReportSpan(daySpan(context.schedule)),
    seen: rows.length,
    shown,
    by: rules.by,
    requests,
    errors,
    mean: meanOf(onlyValue(answers.durationSum), onlyValue(answers.durationCount)),
    p95: onlyValue(answers.ownP95),
    status: statusOf(checked),
    reasons: reasonsOf({ checked, answers, seen: rows.length, translate: context.translate }),
    query: queryOf(answers.requests) || queryOf(answers.durationCount),
  };
}

/** The service's own error counter is born with the first error, too: absent it is 0 where requests were counted. */
function ownErrors({ ownErrors: evidence }: Answers<EndpointRole>, requests: CountPair): number | null {
  const known = onlyValue(evidence);
  return known ?? (evidence?.status === 'absent' && (requests.own ?? requests.rows) !== null ? 0 : null);
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function statusOf(checked: readonly (Agreement | null)[]): Status {
  if (checked.some((entry) => entry?.agrees === false)) {
    return 'warn';
  }
  return checked.length === 0 || checked.includes(null) ? 'unknown' : 'pass';
}

interface Told {
  readonly checked: readonly (Agreement | null)[];
  readonly answers: Answers<EndpointRole>;
  readonly seen: number;
  readonly translate: Translate;
}

function reasonsOf({ checked, answers, seen, translate }: Told): readonly Reason[] {
  const failure = toFailure(Object.values(answers), translate);
  const compared = checked.flatMap((entry) => (entry === null ? [] : [entry.reason]));
  const open = checked.includes(null) ? 'endpoints.unknown' : checked.length === 0 ? 'endpoints.notCompared' : null;
  return [
    ...(failure === null ? [] : [failure]),
    ...(seen === 0 && failure === null ? [toReason(translate, 'endpoints.none')] : []),
    ...compared,
    ...(open === null || seen === 0 || failure !== null ? [] : [toReason(translate, open)]),
  ];
}

/** Counters that are read one after another may differ by an event or by this share of them. */
const ROUNDING_EVENTS = 1;
const ROUNDING_SHARE = 0.001;

export interface Agreement {
  readonly agrees: boolean;
  readonly reason: Reason;
}

type Codes = Readonly<Record<'agree' | 'missing' | 'beyond', Code>>;

const CODES: Readonly<Record<'requests' | 'errors', Codes>> = Object.freeze({
  requests: {
    agree: 'endpoints.requestsAgree',
    missing: 'endpoints.requestsMissing',
    beyond: 'endpoints.requestsBeyond',
  },
  errors: { agree: 'endpoints.errorsAgree', missing: 'endpoints.errorsMissing', beyond: 'endpoints.errorsBeyond' },
});

/** Whether the rows add up to what the service counted, with both numbers; null where either is unknown. */
export function compareCounts(
  what: 'requests' | 'errors',
  { rows, own }: CountPair,
  translate: Translate
): Agreement | null {
  if (rows === null || own === null) {
    return null;
  }
  const difference = Math.abs(own - rows);
  const agrees = difference <= Math.max(ROUNDING_EVENTS, ROUNDING_SHARE * Math.max(own, rows));
  const codes = CODES[what];
  return {
    agrees,
    reason: toReason(translate, agrees ? codes.agree : rows < own ? codes.missing : codes.beyond, {
      rows,
      own,
      difference,
    }),
  };
}

/** What is asked of the endpoints; `own`: the service's own counters, without labels. */
export type EndpointRole =
  'requests' | 'errors' | 'durationSum' | 'durationCount' | 'p95' | 'ownRequests' | 'ownErrors' | 'ownP95';

const SELECTOR = /^\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(\{[\s\S]*\})?\s*$/;

/** A histogram's part by its suffix: `name{…}` becomes `name_bucket{…}`. Null for a selector that does not start with a name. */
export function partOf(histogram: string, suffix: '_bucket' | '_sum' | '_count'): string | null {
  const match = SELECTOR.exec(histogram);
  return match?.[1] === undefined ? null : `${match[1]}${suffix}${match[2] ?? ''}`;
}

/**
 * PromQL of the P95 over the last `seconds` in milliseconds, by these labels; null where the histogram has no name. Interpolated
 * inside a bucket: https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile
 */
export function p95Of(histogram: string, labels: readonly string[], seconds: number): string | null {
  const buckets = partOf(histogram, '_bucket');
  return buckets === null
    ? null
    : `1000 * histogram_quantile(0.95, sum by (${[...labels, 'le'].join(', ')}) (increase(${buckets}[${seconds}s])))`;
}
