/** The moves a quantity makes without a release. `range` is null, and nothing is excused, with fewer than three. */
export interface UsualRange {
  readonly pairs: number;
  readonly range: readonly [number, number] | null;
}

export const MINIMUM_PAIRS = 3;

/** Smallest and largest of the finite moves. */
export function toUsualRange(moves: readonly number[]): UsualRange {
  const finite = moves.filter(Number.isFinite);
  return {
    pairs: finite.length,
    range: finite.length < MINIMUM_PAIRS ? null : [finite.reduce(least), finite.reduce(most)],
  };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}

/**
 * Whether a move goes no farther in its direction than the quantity goes anyway: neither the shift of the samples, which gives the
 * direction, nor the change of the window's value, which is what earlier days are known by.
 */
export function isUsual(
  { range }: UsualRange,
  { shift, change }: { readonly shift: number; readonly change: number | null }
): boolean {
  if (range === null || change === null) {
    return false;
  }
  return shift < 0 ? Math.min(shift, change) >= range[0] : Math.max(shift, change) <= range[1];
}
