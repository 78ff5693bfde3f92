import type { Context } from '../../model/context';
import type { Status } from '../../model/finding';
import { toIso } from '../../model/iso';
import type { Check } from '../../model/plan';
import { toReason } from '../../model/reason';
import type { CheckFinding, CheckRow } from '../../model/report';
import type { Judgement, Sighting } from './checkDefinition';

export interface RowParts {
  readonly check: Check;
  readonly judgement: Judgement;
  readonly query: string;
}

/** The row of a check: its own fields, the judgement, and the sentences. Every reason carries the check's `unit` and `title`. */
export function toCheckRow({ check, judgement, query }: RowParts, context: Context): CheckRow {
  const { id, title, component, weight, critical, detector, unit, source } = check;
  const { outcome, points01, code, params, sightings, series, limit } = judgement;
  const reason = toReason(context.translate, code, { title, unit, ...params });
  const findings = sightings.map((sighting) => toCheckFinding(sighting, check, context));
  const status = statusOf(judgement, critical);
  return {
    id,
    title,
    component,
    weight,
    critical,
    detector,
    outcome,
    status,
    points01,
    detail: reason.text,
    reason,
    findings,
    unit,
    source,
    query,
    series,
    limit,
  };
}

function toCheckFinding(
  { labels, from, to, value, limit, code, params, example }: Sighting,
  { title, unit }: Check,
  { translate }: Context
): CheckFinding {
  return {
    labels,
    from: from === null ? null : toIso(from),
    to: to === null ? null : toIso(to),
    value,
    limit,
    reason: toReason(translate, code, { title, unit, ...params }),
    example: example ?? null,
  };
}

function statusOf({ outcome, points01 }: Judgement, critical: boolean): Status {
  if (points01 === null) {
    return 'unknown';
  }
  if (outcome === 'worse') {
    return critical ? 'fail' : 'warn';
  }
  return 'pass';
}
