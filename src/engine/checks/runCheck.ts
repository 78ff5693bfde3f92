import type { Context } from '../model/context';
import type { PlannedFinding } from '../model/finding';
import type { Check } from '../model/plan';
import type { CheckRow } from '../model/report';
import { queryOf } from '../model/series';
import type { Schedule } from '../windows/toSchedule';
import { type CheckAnswers, type CheckRequests, failed, toCheckRow } from './defineCheck';
import { detectors } from './detectors';

/** Judges a check on the answers it declared and no more. One that throws becomes a failed row (`check.crashed`); the others still run. */
export function runCheck(check: Check, answers: CheckAnswers, context: Context): CheckRow {
  try {
    const roles = Object.keys(checkRequests(check, context.schedule));
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
  const { judge, shows } = detectors[check.detector];
  return toCheckRow({ check, judgement: judge(check, answers, context), query: queryOf(answers[shows]) }, context);
}

/** What a check has to ask at this schedule, by the role each answer plays. */
export function checkRequests(check: Check, schedule: Schedule): CheckRequests {
  return detectors[check.detector].requests(check, schedule);
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
