import { clamp } from '../../document/plot';
import type { Comparison } from '../../engine/model/comparison';
import type { Better } from '../../engine/model/plan';

/** Tolerances that the axis shows on each side. */
export const SHIFT_AXIS = 3;
/** Per cent of the plot left free on each side, so that a mark at the end of the axis is whole. */
const MARGIN = 2;
const PER_TOLERANCE = (50 - MARGIN) / SHIFT_AXIS;

/** All x in per cent of the plot's width. */
export interface ShiftGeometry {
  readonly axis: readonly [number, number];
  readonly box: readonly [number, number];
  readonly zero: number;
  /** The stretches on which a change is worse. */
  readonly worse: readonly (readonly [number, number])[];
  /** `beyond` tells where the estimate lies outside the axis; `x` is then the edge. */
  readonly mark: { readonly x: number; readonly beyond: 'left' | 'right' | null } | null;
  /** `caps`: whether each end of the interval lies on the axis. */
  readonly whisker: { readonly from: number; readonly to: number; readonly caps: readonly [boolean, boolean] } | null;
}

/**
 * The shift plot in the comparison's own tolerances, −3 to +3, so that all rows share one axis and the box never moves. A tolerance
 * that is null or not positive gives no scale.
 */
export function toShiftGeometry(
  { shift, change, interval, toleranceAmount }: Pick<Comparison, 'shift' | 'change' | 'interval' | 'toleranceAmount'>,
  better: Better
): ShiftGeometry {
  const scale = toleranceAmount !== null && toleranceAmount > 0 ? toleranceAmount : null;
  return {
    axis: [MARGIN, 100 - MARGIN],
    box: [toX(-1), toX(1)],
    zero: 50,
    worse: worseSides(better),
    mark: toMark(shift ?? change, scale),
    whisker: interval === null || scale === null ? null : toWhisker(interval, scale),
  };
}

/** Where a number of tolerances lies on the axis, in per cent; the edge where it lies beyond. */
export function toX(tolerances: number): number {
  return Math.round((50 + PER_TOLERANCE * clamp(tolerances, -SHIFT_AXIS, SHIFT_AXIS)) * 100) / 100;
}

function worseSides(better: Better): readonly (readonly [number, number])[] {
  const left = [MARGIN, toX(-1)] as const;
  const right = [toX(1), 100 - MARGIN] as const;
  switch (better) {
    case 'lower':
      return [right];
    case 'higher':
      return [left];
    case 'neither':
      return [left, right];
  }
}

function toMark(shift: number | null, scale: number | null): ShiftGeometry['mark'] {
  if (shift === null || !Number.isFinite(shift)) {
    return null;
  }
  if (scale === null) {
    return shift === 0 ? { x: 50, beyond: null } : null;
  }
  const tolerances = shift / scale;
  return { x: toX(tolerances), beyond: tolerances > SHIFT_AXIS ? 'right' : tolerances < -SHIFT_AXIS ? 'left' : null };
}

/** An interval wholly beyond the axis keeps a stub at the edge, which the arrow continues. */
function toWhisker([low, high]: readonly [number, number], scale: number): ShiftGeometry['whisker'] {
  const [from, to] = [low / scale, high / scale];
  if (from > SHIFT_AXIS || to < -SHIFT_AXIS) {
    const edge = from > SHIFT_AXIS ? SHIFT_AXIS : -SHIFT_AXIS;
    const stub = edge * (1 - 0.25 / SHIFT_AXIS);
    return { from: Math.min(toX(edge), toX(stub)), to: Math.max(toX(edge), toX(stub)), caps: [false, false] };
  }
  return { from: toX(from), to: toX(to), caps: [from >= -SHIFT_AXIS, to <= SHIFT_AXIS] };
}
