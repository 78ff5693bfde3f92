import { pipe, strictObject, transform } from 'valibot';
import type { Data } from '../engine/model/data';
import type { Code } from '../engine/model/finding';
import { createPlanParser } from '../engine/plan/parsePlan';
import { placesIn } from '../engine/plan/places';
import { findingKeysIn } from '../engine/plan/rules/entriesIn';
import { baseEntries, closingEntries } from '../engine/plan/schema/base';
import { alertsPlan } from './alerts/plan';
import { capacityPlan } from './capacity/plan';
import { endpointsPlan } from './endpoints/plan';
import { peoplePlan } from './people/plan';
import { probesPlan } from './probes/plan';
import { progressPlan } from './progress/plan';
import { readinessPlan } from './readiness/plan';
import { securityPlan } from './security/plan';
import { servicesPlan } from './services/plan';
import { signalsPlan } from './signals/plan';
import { signoffsPlan } from './signoffs/plan';
import { trajectoryPlan } from './trajectory/plan';
import { triggersPlan } from './triggers/plan';
import { usagePlan } from './usage/plan';
import { watchPlan } from './watch/plan';

/**
 * A plan as it is written; packs are merged in before it is checked whole. How packs merge a section, which ids it adds, what it names and
 * which source answers it is marked in the section's own entries.
 */
export const planSchema = pipe(
  strictObject({
    ...baseEntries,
    ...servicesPlan,
    ...securityPlan,
    ...alertsPlan,
    ...signalsPlan,
    ...trajectoryPlan,
    ...endpointsPlan,
    ...probesPlan,
    ...capacityPlan,
    ...usagePlan,
    ...readinessPlan,
    ...watchPlan,
    ...triggersPlan,
    ...signoffsPlan,
    ...peoplePlan,
    ...progressPlan,
    ...closingEntries,
  }),
  transform(({ extends: _packs, without: _without, variables: _variables, ...plan }) => plan)
);

/** A plan after parsing: defaults filled in, packs merged, variables replaced, durations in milliseconds. */
export type Plan = Data<typeof planSchema>;

export const parsePlan = createPlanParser<Plan>(planSchema);

type FindingKey = { [Key in keyof Plan]: `${Key}.title` extends Code ? Key : never }[keyof Plan];

/** Sections that become one finding, whose id is the section's key in the plan. */
const FINDING_KEYS: readonly string[] = findingKeysIn(placesIn(planSchema, {}));

export function isFindingKey(id: string): id is FindingKey {
  return FINDING_KEYS.includes(id);
}
