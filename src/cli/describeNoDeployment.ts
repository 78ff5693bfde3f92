import type { LookedFor } from '../assessment/assessment';
import { toIso } from '../engine/model/iso';
import type { Plan } from '../engine/model/plan';

/** Why there is nothing to judge, and what helps. */
export function describeNoDeployment({ selector, label, from, to }: LookedFor, { id }: Pick<Plan, 'id'>): string {
  const why =
    selector === null
      ? `plan "${id}" names no version series`
      : `no change of "${label}" in ${selector} between ${toIso(from)} and ${toIso(to)}`;
  return `no deployment found: ${why}; give --rollout-end TIME`;
}
