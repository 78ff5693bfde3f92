import type { PlanSource } from '../../../src/engine/model/plan';

export function toPlanSources(_yaml: string): readonly PlanSource[] {
  return (['prometheus', 'loki', 'jaeger', 'alertmanager'] as const).map((id) => ({ id, type: id, uid: id, timeout: 30_000 }));
}
