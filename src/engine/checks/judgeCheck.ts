import type { Context } from '../model/context';
import type { Check } from '../model/plan';
import type { CheckRow } from '../model/report';
import { queryOf } from '../model/series';
import type { CheckAnswers } from './definition/checkDefinition';
import { toCheckRow } from './definition/toCheckRow';
import { detectors } from './detectors';

/** The row of a check from the answers to what `checkRequests` declared. Throws what its detector throws: see `runCheck`. */
export function judgeCheck(check: Check, answers: CheckAnswers, context: Context): CheckRow {
  const { judge, shows } = detectors[check.detector];
  return toCheckRow({ check, judgement: judge(check, answers, context), query: queryOf(answers[shows]) }, context);
}
