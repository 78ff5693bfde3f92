import type { Judgement } from '../definition/checkDefinition';
import { inconclusive } from '../definition/judgements';

/** Before the first checkpoint there is no current window to look at. */
export function notYetDue(): Judgement {
  return inconclusive({ code: 'check.notYetDue', params: {} });
}
