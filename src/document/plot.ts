import type { Point } from '../engine/model/schema';

/** A share as per cent with at most two decimals, for SVG coordinates: the same input prints the same bytes everywhere. */
export function toPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

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

/** Room beyond the peak, so that its end is seen. */
const HEADROOM = 0.94;

/** A load's range on an axis from zero, in per cent; null where it is not known. */
export function toRange({ min, mean, peak }: Readonly<Record<'min' | 'mean' | 'peak', number | null>>): {
  readonly left: number;
  readonly width: number;
  readonly mean: number | null;
} | null {
  if (min === null || peak === null || !(peak > 0) || min < 0) {
    return null;
  }
  const share = (value: number): number => (value / peak) * HEADROOM;
  return {
    left: toPercent(share(min)),
    width: toPercent(share(peak) - share(min)),
    mean: mean === null ? null : toPercent(share(mean)),
  };
}

/**
 * At most `most` points, one for each of as many equal stretches between the first and the last, at its middle: the mean of its values.
 * A stretch without a value is missing. Series that are short enough stay as they are.
 */
export function toResampled(points: readonly Point[], most: number): readonly Point[] {
  const from = points[0]?.[0] ?? 0;
  const length = (points.at(-1)?.[0] ?? 0) - from;
  if (points.length <= most || !(length > 0)) {
    return points.slice(0, most);
  }
  const stretches: readonly Stretch[] = Array.from({ length: most }, () => ({ sum: 0, count: 0 }));
  for (const [time, value] of points) {
    add(stretches[Math.min(most - 1, Math.floor(((time - from) / length) * most))], value);
  }
  return stretches.map(
    ({ sum, count }, index) => [from + ((index + 0.5) / most) * length, count === 0 ? null : sum / count] as const
  );
}

interface Stretch {
  sum: number;
  count: number;
}

function add(stretch: Stretch | undefined, value: number | null): void {
  if (stretch !== undefined && value !== null && Number.isFinite(value)) {
    stretch.sum += value;
    stretch.count += 1;
  }
}

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

const STEPS = [1, 2, 2.5, 5, 10];

/** Two to four round values inside a domain, ascending. */
export function toTicks({ low, high }: Domain): readonly number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) {
    return Number.isFinite(low) ? [low] : [];
  }
  const rough = span / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12))
  );
}

/** Lengths of bars that begin at zero, in per cent of the longest; null where there is no value, 0 where it is not positive. */
export function toBars(values: readonly (number | null)[]): readonly (number | null)[] {
  const longest = toDomain(values)?.high ?? 0;
  return values.map((value) =>
    value === null || !Number.isFinite(value) ? null : longest > 0 ? toPercent(Math.max(0, value) / longest) : 0
  );
}
