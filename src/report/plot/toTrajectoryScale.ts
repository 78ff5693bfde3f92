import type { TrajectoryRow } from '../../engine/model/report';
import { toPercent } from './percent';
import { type Frame, toDomain, toY } from './toLines';

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
export function toTrajectoryScale({ points, toleranceAmount }: Pick<TrajectoryRow, 'points' | 'toleranceAmount'>, frame: Frame): TrajectoryGeometry {
  const values = points.map(({ value }) => value);
  const anchor = (points.length > 1 ? points.slice(1) : points).find(({ value }) => value !== null)?.value ?? null;
  const tolerance = toleranceAmount !== null && toleranceAmount > 0 ? toleranceAmount : null;
  const around = anchor === null || tolerance === null ? [] : [anchor - SHOWN * tolerance, anchor + SHOWN * tolerance];
  const domain = toDomain([...values, ...around]);
  const x = (index: number): number => toPercent((index + 0.5) / Math.max(1, points.length));
  if (domain === null) {
    return { points: points.map((_, index) => ({ x: x(index), y: null })), band: null, center: null };
  }
  const top = anchor === null || tolerance === null ? null : toY(anchor + tolerance, domain, frame);
  const bottom = anchor === null || tolerance === null ? null : toY(anchor - tolerance, domain, frame);
  return {
    points: values.map((value, index) => ({ x: x(index), y: value === null ? null : toY(value, domain, frame) })),
    band: top === null || bottom === null ? null : { y: top, height: Math.round((bottom - top) * 10) / 10 },
    center: anchor === null ? null : toY(anchor, domain, frame),
  };
}
