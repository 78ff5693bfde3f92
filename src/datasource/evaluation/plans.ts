import type { Translate } from '../../engine/model/finding';
import type { Plan } from '../../engine/model/plan';
import { describeFaults } from '../../engine/plan/describeFaults';
import { parsePlan } from '../../engine/plan/parsePlan';
import { packs } from '../../packs';

export interface Plans {
  readonly plans: readonly Plan[];
  /** One line for each plan that is not valid. */
  readonly refused: readonly string[];
}

export function parsePlans(texts: readonly string[], translate: Translate): Plans {
  const parsed = texts.map((text) => parsePlan(text, { packs, translate }));
  return {
    plans: parsed.flatMap((result) => (result.ok ? [result.plan] : [])),
    refused: parsed.flatMap((result) => (result.ok ? [] : [describeFaults(result.faults).join('; ')])),
  };
}

/** The plan with this id, the first one for an empty id. Throws one sentence for a person where there is none. */
export function choosePlan({ plans, refused }: Plans, id: string): Plan {
  const plan = id === '' ? plans[0] : plans.find((entry) => entry.id === id);
  if (plan !== undefined) {
    return plan;
  }
  if (refused.length > 0) {
    throw new Error(`A plan in the Day One app's settings is not valid: ${refused.join(' | ')}`);
  }
  throw new Error(plans.length === 0 ? 'The Day One app has no plan yet; an administrator adds one to its settings.' : `There is no plan "${id}"; there are: ${plans.map((entry) => entry.id).join(', ')}.`);
}

export function toCheckpoints({ windows }: Plan): readonly string[] {
  return windows.checkpoints.map((hours) => `${hours}h`);
}
