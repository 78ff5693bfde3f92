import type { Target } from '../model/plan';
import type { TargetResult } from '../model/schema';
import { meetsTarget } from '../model/target';

export interface Falling {
  /** How far beyond the point where points begin to fall, in the samples' unit. */
  readonly beyond: number;
  /** One tolerance in the same unit. */
  readonly tolerance: number;
  /** Tolerances from no change at which the points reach 0. */
  readonly limit: number;
}

/** 1 at no distance, falling in a line to 0 over `limit` - 1 tolerances, from the tolerance to the limit; 0 at once where that is none. */
export function toFallingPoints({ beyond, tolerance, limit }: Falling): number {
  const stretch = (limit - 1) * tolerance;
  if (beyond <= 0) {
    return 1;
  }
  return stretch > 0 ? Math.max(0, 1 - beyond / stretch) : 0;
}

/** Whether a value meets its target and by how much it misses it; `unknown` without a value. */
export function toTargetResult(target: Target, value: number | null): TargetResult {
  if (value === null) {
    return { ...target, outcome: 'unknown', missedBy: null };
  }
  return meetsTarget(value, target)
    ? { ...target, outcome: 'met', missedBy: 0 }
    : { ...target, outcome: 'missed', missedBy: Math.abs(value - target.value) };
}
