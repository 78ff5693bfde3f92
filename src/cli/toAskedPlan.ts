import type { Plan } from '../engine/model/plan';
import type { AskingOptions } from './askingOptions';

/**
 * The plan without what people wrote down where no Grafana is named: that is optional for a pipeline, so its source is not asked, rather
 * than failed, and what waits for people stays open.
 */
export function toAskedPlan(plan: Plan, addresses: AskingOptions['addresses']): Plan {
  return addresses.grafana === undefined ? { ...plan, annotations: null } : plan;
}
