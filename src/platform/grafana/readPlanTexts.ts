import type { BackendSrv } from '@grafana/runtime';
import { APP_ID } from './appId';

/** The plans in the app's settings, each as one YAML text. Every Viewer may read them. */
export async function readPlanTexts(backendSrv: Pick<BackendSrv, 'get'>): Promise<readonly string[]> {
  const settings: unknown = await backendSrv.get(`/api/plugins/${APP_ID}/settings`, undefined, undefined, {
    showErrorAlert: false,
  });
  return toPlanTexts(field(settings, 'jsonData'));
}

/** `jsonData.plans` as written by provisioning or the page: `[{ yaml }]`. Anything else is no plan. */
export function toPlanTexts(jsonData: unknown): readonly string[] {
  const plans = field(jsonData, 'plans');
  return Array.isArray(plans)
    ? plans.map((plan) => field(plan, 'yaml')).filter((text) => typeof text === 'string')
    : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
