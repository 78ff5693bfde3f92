import type { Point } from '../../engine/model/report';

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
