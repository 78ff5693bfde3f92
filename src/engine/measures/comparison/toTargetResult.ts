import type { Target } from '../../model/plan';
import type { TargetResult } from '../../model/report';

/** Whether a value meets its target and by how much it misses it; `unknown` without a value. */
export function toTargetResult(target: Target, value: number | null): TargetResult {
  if (value === null) {
    return { ...target, outcome: 'unknown', missedBy: null };
  }
  return isMet(target, value)
    ? { ...target, outcome: 'met', missedBy: 0 }
    : { ...target, outcome: 'missed', missedBy: Math.abs(value - target.value) };
}

function isMet({ op, value: limit }: Target, value: number): boolean {
  switch (op) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
  }
}
