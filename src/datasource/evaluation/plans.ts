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
export function choosePlan({ plans, refused }: Plans, id: string, translate: Translate): Plan {
  const plan = id === '' ? plans[0] : plans.find((entry) => entry.id === id);
  if (plan !== undefined) {
    return plan;
  }
  if (refused.length > 0) {
    throw new Error(translate('panels.failure.invalidPlan', { faults: refused.join(' | ') }));
  }
  throw new Error(
    plans.length === 0
      ? translate('panels.failure.noPlan', {})
      : translate('panels.failure.unknownPlan', { plan: id, plans: plans.map((entry) => entry.id) })
  );
}

/** Throws one sentence for a person where the plan has no such checkpoint; null is any. */
export function checkCheckpoint(plan: Plan, checkpoint: string | null, translate: Translate): void {
  const checkpoints = toCheckpoints(plan);
  if (checkpoint !== null && !checkpoints.includes(checkpoint)) {
    throw new Error(translate('panels.failure.unknownCheckpoint', { plan: plan.id, checkpoint, checkpoints }));
  }
}

export function toCheckpoints({ windows }: Plan): readonly string[] {
  return windows.checkpoints.map((hours) => `${hours}h`);
}
