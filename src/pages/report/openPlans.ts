import { getBackendSrv } from '@grafana/runtime';
import type { Translate } from '../../engine/model/finding';
import { describeFaults } from '../../engine/plan/fault';
import { packs } from '../../packs';
import { readPlanTexts } from '../../platform/grafana/readPlanTexts';
import { parsePlan, type Plan } from '../../sections/plan';

export type Opened =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly yaml: string; readonly all: readonly PlanName[] }
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'unknown-plan'; readonly wanted: string; readonly all: readonly PlanName[] }
  | { readonly kind: 'invalid-plan'; readonly faults: readonly string[] }
  | { readonly kind: 'not-permitted'; readonly permission: string };

export interface PlanName {
  readonly id: string;
  readonly title: string;
}

/** The plan with this id from the app's settings, the first one for null. */
export async function openPlans(wanted: string | null, translate: Translate): Promise<Opened> {
  try {
    return choose(await readPlanTexts(getBackendSrv()), wanted, translate);
  } catch (error) {
    if (isRefused(error)) {
      return { kind: 'not-permitted', permission: 'plugins.app:access' };
    }
    throw error;
  }
}

function choose(texts: readonly string[], wanted: string | null, translate: Translate): Opened {
  const parsed = texts.map((yaml) => ({ yaml, result: parsePlan(yaml, { packs, translate }) }));
  const valid = parsed.flatMap(({ yaml, result }) => (result.ok ? [{ yaml, plan: result.plan }] : []));
  const all = valid.map(({ plan: { id, title } }) => ({ id, title }));
  const chosen = wanted === null ? valid[0] : valid.find(({ plan }) => plan.id === wanted);
  if (chosen !== undefined) {
    return { kind: 'plan', ...chosen, all };
  }
  const faults = parsed.flatMap(({ result }) => (result.ok ? [] : describeFaults(result.faults)));
  if (faults.length > 0) {
    return { kind: 'invalid-plan', faults };
  }
  return texts.length === 0 || wanted === null ? { kind: 'no-plan' } : { kind: 'unknown-plan', wanted, all };
}

function isRefused(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return status === 401 || status === 403;
}
