import type { Context } from '../model/context';
import { type PlannedFinding, type Status, toReason } from '../model/finding';
import type { Schedule } from '../model/schedule';
import { queryOf } from '../model/series';
import { toIso } from '../model/time';
import { type Check, detectorOf } from './check';
import type { CheckFinding, CheckRow } from './checkRow';
import type { CheckAnswers, CheckRequests } from './defineCheck';
import { failed, type Judgement, type Occurrence } from './judgement';

/** Judges a check on the answers it declared and no more. One that throws becomes a failed row (`check.crashed`); the others still run. */
export function runCheck(check: Check, answers: CheckAnswers, context: Context): CheckRow {
  try {
    const roles = Object.keys(detectorOf(check).requests(check, context.schedule));
    return judgeCheck(check, Object.fromEntries(roles.map((role) => [role, answers[role]])), context);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return toCheckRow(
      { check, judgement: failed('check.crashed', { detector: check.detector, message }), query: '' },
      context
    );
  }
}

/** The row of a check from the answers to what `checkRequests` declared. Throws what its detector throws: see `runCheck`. */
export function judgeCheck(check: Check, answers: CheckAnswers, context: Context): CheckRow {
  const { judge, shows } = detectorOf(check);
  const judgement = judge(check, answers, context.schedule);
  return toCheckRow({ check, judgement, query: queryOf(answers[shows]) }, context);
}

/** What a check has to ask at this schedule, by the role each answer plays. One that throws asks nothing: `runCheck` says why. */
export function checkRequests(check: Check, schedule: Schedule): CheckRequests {
  try {
    return detectorOf(check).requests(check, schedule);
  } catch {
    return {};
  }
}

interface RowParts {
  readonly check: Check;
  readonly judgement: Judgement;
  readonly query: string;
}

/** The row of a check: its own fields, the judgement, and the sentences. Every reason carries the check's `unit` and `title`. */
export function toCheckRow({ check, judgement, query }: RowParts, context: Context): CheckRow {
  const { id, title, component, weight, critical, detector, unit, source } = check;
  const { outcome, points01, code, params, occurrences, series, limit } = judgement;
  const reason = toReason(context.translate, code, { title, unit, ...params });
  const findings = occurrences.map((occurrence) => toFoundRow(occurrence, check, context));
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

function toFoundRow(
  { labels, from, to, value, limit, code, params, example }: Occurrence,
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

/** What scoring needs of a check's row. A check has no target, and nothing takes it out. */
export function toCheckFinding({
  id,
  title,
  component,
  weight,
  critical,
  outcome,
  points01,
  reason,
}: CheckRow): PlannedFinding {
  return {
    id,
    kind: 'check',
    title,
    component,
    weight,
    critical,
    outcome,
    missed: false,
    points01,
    ignored: false,
    reason,
  };
}
