import type { Target } from '../../model/plan';
import { meetsTarget } from '../../model/target';
import type { TargetResult } from '../../model/report';

/** Whether a value meets its target and by how much it misses it; `unknown` without a value. */
export function toTargetResult(target: Target, value: number | null): TargetResult {
  if (value === null) {
    return { ...target, outcome: 'unknown', missedBy: null };
  }
  return meetsTarget(value, target)
    ? { ...target, outcome: 'met', missedBy: 0 }
    : { ...target, outcome: 'missed', missedBy: Math.abs(value - target.value) };
}
