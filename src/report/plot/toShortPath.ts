import type { Point } from '../../engine/model/report';
import { type Domain, type Frame, toY } from './toLines';

/** As `toPath`, in fewer characters: whole units, each point as a step from the one before. Steps lie between rounded places, so that roundings do not add up. */
export function toShortPath(
  points: readonly Point[],
  scale: { readonly from: number; readonly to: number; readonly domain: Domain; readonly frame: Frame }
): string {
  const { from, to, domain, frame } = scale;
  const length = Math.max(1, to - from);
  const parts: string[] = [];
  let before: readonly [number, number] | null = null;
  points.forEach(([time, value], index) => {
    if (!isKnown(value)) {
      before = null;
      return;
    }
    const place = [Math.round(((time - from) / length) * frame.width), Math.round(toY(value, domain, frame))] as const;
    parts.push(before === null ? toStart(place, isKnown(points[index + 1]?.[1] ?? null)) : toStep(before, place));
    before = place;
  });
  return parts.join('');
}

function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** A lone point becomes a short dash. */
function toStart([x, y]: readonly [number, number], goesOn: boolean): string {
  return goesOn ? `M${x} ${y}` : `M${x - 1} ${y}h2`;
}

function toStep(from: readonly [number, number], to: readonly [number, number]): string {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  return down === 0 ? `h${across}` : down < 0 ? `l${across}${down}` : `l${across} ${down}`;
}
