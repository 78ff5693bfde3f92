import type { TrajectoryRow } from '../../../engine/model/report';
import { toTrajectoryScale, type TrajectoryGeometry } from '../../plot/toTrajectoryScale';
import type { Drawing, Shape } from '../drawing';
import { outcomeRole } from './outcomeRole';
import { dot, line, path, rect, round } from './shapes';

const FRAME = Object.freeze({ width: 160, height: 48, pad: 6 });

/** A line through the checkpoints over the tolerance around the first settled one; the last point carries the outcome. Null without a value. */
export function toTrajectoryDrawing(
  row: Pick<TrajectoryRow, 'points' | 'toleranceAmount' | 'outcome'>,
  label: string
): Drawing | null {
  const { points, band, center } = toTrajectoryScale(row, FRAME);
  const last = points.reduce((found, { y }, index) => (y === null ? found : index), -1);
  if (last === -1) {
    return null;
  }
  const shapes: readonly Shape[] = [
    ...(band === null ? [] : [rect([0, band.y], [FRAME.width, band.height], 'tolerance')]),
    ...(center === null ? [] : [line([0, center], [FRAME.width, center], 'axis')]),
    path(toCourse(points), 'current'),
    ...points.flatMap(({ x, y }, index) =>
      y === null ? [] : [dot([toX(x), y], index === last ? outcomeRole(row.outcome) : 'current')]
    ),
  ];
  return { width: FRAME.width, height: FRAME.height, label, shapes };
}

/** Broken where a value is not known; a lone point is its dot. */
function toCourse(points: TrajectoryGeometry['points']): string {
  return points
    .map(({ x, y }, index) =>
      y === null ? '' : `${(points[index - 1]?.y ?? null) === null ? 'M' : 'L'}${toX(x)} ${round(y)}`
    )
    .join('');
}

function toX(percent: number): number {
  return round((percent / 100) * FRAME.width);
}
