import type { Drawing, Role, Shape } from '../../document/blocks';
import { dot, outcomeRole, path, rect } from '../../document/shapes';
import type { Comparison } from '../../engine/model/comparison';
import type { Outcome } from '../../engine/model/finding';
import type { Better } from '../../engine/model/plan';
import { type ShiftGeometry, toShiftGeometry } from './shiftGeometry';

export const SHIFT_FRAME = Object.freeze({ width: 100, height: 24, inset: 4 });

const { width: WIDTH, height: HEIGHT, inset: INSET } = SHIFT_FRAME;
const MIDDLE = HEIGHT / 2;

/** Shift and interval in tolerances, −3 to +3; null where nothing was estimated. The outcome is a shape too: a diamond where worse, hollow where inconclusive. */
export function toShiftDrawing(comparison: Comparison, better: Better, sentence: string): Drawing | null {
  const geometry = toShiftGeometry(comparison, better);
  if (geometry.mark === null) {
    return null;
  }
  return {
    width: WIDTH,
    height: HEIGHT,
    label: sentence,
    shapes: [...toShiftScale(geometry), ...toShiftMarks(geometry, comparison.outcome)],
  };
}

/** The interval and the estimate. */
export function toShiftMarks(
  { mark, whisker }: Pick<ShiftGeometry, 'mark' | 'whisker'>,
  outcome: Outcome
): readonly Shape[] {
  const role = outcomeRole(outcome);
  return [
    ...(whisker === null ? [] : [toWhisker(whisker, role)]),
    ...(mark === null ? [] : [toMark(mark, outcome, role)]),
  ];
}

/** Tolerance, worse side, axis and no change: the same shapes for every row of one direction. */
export function toShiftScale({
  worse,
  box,
  axis,
  zero,
}: Pick<ShiftGeometry, 'worse' | 'box' | 'axis' | 'zero'>): readonly Shape[] {
  const stretch = ([from, to]: readonly [number, number], role: Role): Shape =>
    rect([toX(from), INSET], [toX(to) - toX(from), HEIGHT - 2 * INSET], role);
  return [
    ...worse.map((side) => stretch(side, 'fill')),
    stretch(box, 'tolerance'),
    path(`M${toX(axis[0])} ${MIDDLE}H${toX(axis[1])}M${toX(zero)} 1v${HEIGHT - 2}`, 'axis'),
  ];
}

function toWhisker({ from, to, caps }: NonNullable<ShiftGeometry['whisker']>, role: Role): Shape {
  const ends = [from, to].filter((_, index) => caps[index]).map((x) => `M${toX(x)} 6v${HEIGHT - 12}`);
  return path(`M${toX(from)} ${MIDDLE}H${toX(to)}${ends.join('')}`, role);
}

function toMark({ x, beyond }: NonNullable<ShiftGeometry['mark']>, outcome: Outcome, role: Role): Shape {
  const at = toX(x);
  if (beyond !== null) {
    const ahead = beyond === 'right' ? 6 : -6;
    return path(
      [0, 2 * ahead].map((back) => `M${round(at - ahead - back / 2)} 6l${ahead} 6 ${-ahead} 6`).join(''),
      role
    );
  }
  switch (outcome) {
    case 'worse':
      return path(`M${at} 7l5 5-5 5-5-5z`, role);
    case 'inconclusive':
      return path(`M${round(at - 4)} ${MIDDLE}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`, role);
    default:
      return dot([at, MIDDLE], role);
  }
}

function toX(percent: number): number {
  return round((percent / 100) * WIDTH);
}

/** Tenths are a quarter of a printed hair line. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
