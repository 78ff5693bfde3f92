import type { Point } from '../../engine/model/report';
import { type Domain, type Frame, toDomain, toPath } from './toLines';

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
