import type { Context } from '../model/context';
import type { Check } from '../model/plan';
import type { CheckRow } from '../model/report';
import { checkRequests } from './checkRequests';
import type { CheckAnswers } from './definition/checkDefinition';
import { failed } from './definition/judgements';
import { toCheckRow } from './definition/toCheckRow';
import { judgeCheck } from './judgeCheck';

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
