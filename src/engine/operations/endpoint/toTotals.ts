import type { Answers, Context } from '../../model/context';
import type { Reason, Status, Translate } from '../../model/finding';
import { toReportSpan } from '../../model/iso';
import type { EndpointRules } from '../../model/plan';
import { toReason } from '../../model/reason';
import type { CountPair, EndpointRow, EndpointTotals } from '../../model/report';
import { queryOf } from '../../model/series';
import { daySpan } from '../reading/daySpan';
import { toFailure } from '../reading/toFailure';
import { onlyValue } from '../reading/valuesBy';
import { type Agreement, compareCounts } from './compareCounts';
import type { EndpointRole } from './role';
import { meanOf } from './toRows';

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
