import { toIso } from '../../engine/model/iso';
import type { Question } from './toQuestion';

/** What the report page's address needs to ask the same question. `plan` is the id of the plan that answered. */
export function toSearch({ at, rolloutEnd, checkpoint }: Question, plan: string): string {
  const choice = {
    plan,
    at: toIso(at),
    ...(rolloutEnd === null ? {} : { rolloutEnd: toIso(rolloutEnd) }),
    ...(checkpoint === null ? {} : { checkpoint }),
  };
  return new URLSearchParams(choice).toString();
}
