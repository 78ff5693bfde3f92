import type { Point } from '../../engine/model/report';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Left free above and below, in the frame's units. */
  readonly pad: number;
}

export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** The least and greatest finite value; null where there is none. */
export function toDomain(values: readonly (number | null)[]): Domain | null {
  const finite = values.filter((value): value is number => value !== null && Number.isFinite(value));
  return finite.length === 0
    ? null
    : { low: finite.reduce((a, b) => Math.min(a, b)), high: finite.reduce((a, b) => Math.max(a, b)) };
}

/** Where a value lies, from the top; the middle where all values are equal. */
export function toY(value: number, { low, high }: Domain, { height, pad }: Frame): number {
  const share = high > low ? (value - low) / (high - low) : 0.5;
  return round(height - pad - share * (height - 2 * pad));
}

/** One SVG path over the points of a span, broken where a value is missing. A lone point becomes a short dash. */
export function toPath(
  points: readonly Point[],
  scale: { readonly from: number; readonly to: number; readonly domain: Domain; readonly frame: Frame }
): string {
  const { from, to, domain, frame } = scale;
  const length = Math.max(1, to - from);
  let isOpen = false;
  const parts = points.map(([time, value], index) => {
    if (value === null || !Number.isFinite(value)) {
      isOpen = false;
      return '';
    }
    const x = round(((time - from) / length) * frame.width);
    const y = toY(value, domain, frame);
    const isAlone = !isOpen && !isValue(points[index + 1]);
    const part = isOpen ? `L${x} ${y}` : isAlone ? `M${round(x - 1)} ${y}h2` : `M${x} ${y}`;
    isOpen = true;
    return part;
  });
  return parts.join('');
}

function isValue(point: Point | undefined): boolean {
  return point !== undefined && point[1] !== null && Number.isFinite(point[1]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
