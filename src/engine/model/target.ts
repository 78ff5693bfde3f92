import type { Target } from '../plan/values';

/** Whether a value is as wanted. */
export function meetsTarget(value: number, { op, value: bound }: Target): boolean {
  switch (op) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
  }
}

/** Whether large values are the bad ones. */
export function isUpperBound({ op }: Target): boolean {
  return op === '<' || op === '<=';
}

/** The value farthest to the bad side; null of nothing. */
export function worstOf(values: readonly number[], target: Target): number | null {
  const pick = isUpperBound(target) ? Math.max : Math.min;
  return values.reduce<number | null>((worst, value) => (worst === null ? value : pick(worst, value)), null);
}
