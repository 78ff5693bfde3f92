import type { Drawing, Shape } from '../../document/blocks';
import { type Frame, toDomain, toPercent, toY } from '../../document/plot';
import { dot, line, outcomeRole, path, rect, round } from '../../document/shapes';
import type { TrajectoryRow } from './report';

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

export interface TrajectoryGeometry {
  /** One a checkpoint; `y` null where the value is not known. */
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  /** The tolerance around the first settled checkpoint; null without one. */
  readonly band: { readonly y: number; readonly height: number } | null;
  readonly center: number | null;
}

/** Tolerances that the scale shows on each side of the first settled checkpoint, wider only if the data need it. */
const SHOWN = 2;

/** So scaled that a flat line looks flat: the band comes first, the data second. x in per cent. */
export function toTrajectoryScale(
  { points, toleranceAmount }: Pick<TrajectoryRow, 'points' | 'toleranceAmount'>,
  frame: Frame
): TrajectoryGeometry {
  const x = (index: number): number => toPercent((index + 0.5) / Math.max(1, points.length));
  const anchor = anchorOf(points);
  const band = toBand(anchor, toleranceAmount);
  const domain = toDomain([...points.map(({ value }) => value), ...(band === null ? [] : band.shown)]);
  if (domain === null) {
    return { points: points.map((_, index) => ({ x: x(index), y: null })), band: null, center: null };
  }
  return {
    points: points.map(({ value }, index) => ({ x: x(index), y: value === null ? null : toY(value, domain, frame) })),
    band: band === null ? null : toStretch(toY(band.high, domain, frame), toY(band.low, domain, frame)),
    center: anchor === null ? null : toY(anchor, domain, frame),
  };
}

/** The first checkpoint after the settle stretch that is known. */
function anchorOf(points: TrajectoryRow['points']): number | null {
  const settled = points.length > 1 ? points.slice(1) : points;
  return settled.find(({ value }) => value !== null)?.value ?? null;
}

interface Band {
  readonly low: number;
  readonly high: number;
  readonly shown: readonly [number, number];
}

function toBand(anchor: number | null, tolerance: number | null): Band | null {
  if (anchor === null || tolerance === null || tolerance <= 0) {
    return null;
  }
  return {
    low: anchor - tolerance,
    high: anchor + tolerance,
    shown: [anchor - SHOWN * tolerance, anchor + SHOWN * tolerance],
  };
}

function toStretch(top: number, bottom: number): { readonly y: number; readonly height: number } {
  return { y: top, height: Math.round((bottom - top) * 10) / 10 };
}
