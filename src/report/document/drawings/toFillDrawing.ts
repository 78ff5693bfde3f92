import type { CapacityRow } from '../../../engine/model/report';
import { toFill } from '../../plot/toFill';
import type { Drawing, Role } from '../drawing';
import { line, rect } from './shapes';

const WIDTH = 160;
const HEIGHT = 14;
const BAR_TOP = 3;
const BAR_HEIGHT = 8;

/** What is used of a capacity with a line near its end; null where one of both is not known. `label` says it in words. */
export function toFillDrawing(row: Pick<CapacityRow, 'used' | 'capacity' | 'status'>, label: string): Drawing | null {
  const fill = toFill(row);
  if (fill === null) {
    return null;
  }
  const limit = (WIDTH * fill.limit) / 100;
  return {
    width: WIDTH,
    height: HEIGHT,
    label,
    shapes: [
      rect([0, BAR_TOP], [WIDTH, BAR_HEIGHT], 'fill'),
      rect([0, BAR_TOP], [(WIDTH * fill.used) / 100, BAR_HEIGHT], toRole(row)),
      line([limit, 0], [limit, HEIGHT], 'target'),
    ],
  };
}

function toRole({ status }: Pick<CapacityRow, 'status'>): Role {
  return status === 'fail' ? 'bad' : status === 'warn' ? 'warn' : 'current';
}
