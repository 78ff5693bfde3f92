import type { Answers, Context } from '../model/context';
import type { Request } from '../model/evidence';
import type { EndpointRules } from '../model/plan';
import type { EndpointRow, EndpointTotals } from '../model/report';
import { toRequest } from '../model/request';
import type { Schedule } from '../windows/schedule';
import { daySpan } from './reading/daySpan';
import { p95Of, partOf } from './endpoint/histogram';
import type { EndpointRole } from './endpoint/role';
import { toRows } from './endpoint/toRows';
import { toTotals } from './endpoint/toTotals';
import { instantGrid } from './reading/instantGrid';

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
