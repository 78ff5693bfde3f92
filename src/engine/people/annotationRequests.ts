import type { Request } from '../model/evidence';
import type { Plan } from '../model/plan';
import { toRequest } from '../model/request';
import type { Schedule } from '../windows/schedule';

/** The tag of everything that is written down for this product. */
export const TAG = 'dayone';

const MOST_NOTES = 1000;

/** What people wrote down for this plan, from the plan's `lookback` before the rollout's end; nothing where the plan names no place for it. */
export function annotationRequests(plan: Plan, { rolloutEnd, day }: Schedule): Partial<Record<'annotations', Request>> {
  if (plan.annotations === null) {
    return {};
  }
  const { source, lookback } = plan.annotations;
  const span = { from: rolloutEnd - lookback, to: day.to };
  return { annotations: toRequest(source, { kind: 'annotations', tags: [TAG, plan.id], span, limit: MOST_NOTES }) };
}
