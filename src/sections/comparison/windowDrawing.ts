import type { Drawing, Shape } from '../../document/blocks';
import { type Domain, type Frame, toDomain, toPath, toResampled, toShortPath, toY } from '../../document/plot';
import { line, path } from '../../document/shapes';
import type { Point } from '../../engine/model/schema';

const FRAME = Object.freeze({ width: 100, height: 24, pad: 2 });
/** Points of a line: a sparkline shows a course, not samples. */
const MOST = 24;

export interface WindowInput {
  readonly before: readonly Point[];
  readonly beforeRole: 'baseline' | 'release';
  readonly current: readonly Point[];
  /** In the row's unit; null without one. */
  readonly target: number | null;
  readonly label: string;
}

/** Two windows over each other by time since each began, with the target; null where neither has a value. */
export function toWindowDrawing({ before, beforeRole, current, target, label }: WindowInput): Drawing | null {
  const [baseline, now] = [toResampled(before, MOST), toResampled(current, MOST)];
  const lines = toWindowLines(
    { baseline, current: now, include: target === null ? [] : nearBy(target, [...baseline, ...now]) },
    FRAME,
    toShortPath
  );
  if (lines === null) {
    return null;
  }
  const shapes = [
    ...(target === null ? [] : toTargetShapes(target, lines.domain)),
    ...(lines.baseline === '' ? [] : [path(lines.baseline, beforeRole)]),
    ...(lines.current === '' ? [] : [path(lines.current, 'current')]),
  ];
  return { width: FRAME.width, height: FRAME.height, label, shapes };
}

/** The target where it is near: one further off than half of the lines' range would flatten them. */
function nearBy(target: number, points: readonly Point[]): readonly number[] {
  const domain = toDomain(points.map(([, value]) => value));
  if (domain === null) {
    return [];
  }
  const room = Math.max(domain.high - domain.low, Math.abs(domain.high) * 0.1) / 2;
  return target >= domain.low - room && target <= domain.high + room ? [target] : [];
}

/** The target to scale; one beyond the scale stands at the edge, with an arrow that points to where it is. */
function toTargetShapes(target: number, domain: Domain): readonly Shape[] {
  const { width, height } = FRAME;
  if (target > domain.high) {
    return [path(`M0 .5h${width}m-6 5l3-4 3 4`, 'target')];
  }
  if (target < domain.low) {
    return [path(`M0 ${height - 0.5}h${width}m-6-5l3 4 3-4`, 'target')];
  }
  const y = toY(target, domain, FRAME);
  return [line([0, y], [width, y], 'target')];
}

export interface WindowLines {
  readonly baseline: string;
  readonly current: string;
  /** '' where it was not asked for. */
  readonly release: string;
  readonly domain: Domain;
}

export interface WindowSeries {
  readonly baseline: readonly Point[];
  readonly current: readonly Point[];
  readonly release?: readonly Point[];
  /** Values that must lie inside the frame too, such as a target. */
  readonly include?: readonly number[];
}

/** Windows laid over each other by time since each one's first point, on one scale; null where none has a value. `draw` writes the paths. */
export function toWindowLines(
  { baseline, current, release = [], include = [] }: WindowSeries,
  frame: Frame,
  draw = toPath
): WindowLines | null {
  const data = toDomain([...baseline, ...current, ...release].map(([, value]) => value));
  const domain = data === null ? null : toDomain([data.low, data.high, ...include]);
  if (domain === null) {
    return null;
  }
  const length = Math.max(lengthOf(baseline), lengthOf(current), lengthOf(release));
  const path = (points: readonly Point[]): string => {
    const from = points[0]?.[0] ?? 0;
    return draw(points, { from, to: from + length, domain, frame });
  };
  return { baseline: path(baseline), current: path(current), release: path(release), domain };
}

function lengthOf(points: readonly Point[]): number {
  return (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
}
