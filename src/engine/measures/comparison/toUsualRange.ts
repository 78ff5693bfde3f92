/** The moves a quantity makes without a release. `range` is null, and nothing is excused, with fewer than three. */
export interface UsualRange {
  readonly pairs: number;
  readonly range: readonly [number, number] | null;
}

export const MINIMUM_PAIRS = 3;

/** Smallest and largest of the finite moves. */
export function toUsualRange(moves: readonly number[]): UsualRange {
  const finite = moves.filter(Number.isFinite);
  return { pairs: finite.length, range: finite.length < MINIMUM_PAIRS ? null : [finite.reduce(least), finite.reduce(most)] };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}

/** Whether a move is none the quantity does not make anyway. */
export function isUsual({ range }: UsualRange, move: number | null): boolean {
  return range !== null && move !== null && move >= range[0] && move <= range[1];
}
