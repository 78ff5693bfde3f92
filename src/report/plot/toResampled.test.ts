import type { Point } from '../../engine/model/report';
import { toResampled } from './toResampled';

function series(count: number, value: (index: number) => number | null): readonly Point[] {
  return Array.from({ length: count }, (_, index) => [index * 60_000, value(index)] as const);
}

describe('toResampled', () => {
  it.each([
    ['a short series', series(24, (index) => index)],
    ['an empty one', []],
  ])('%s stays as it is', (_name, points) => {
    expect(toResampled(points, 24)).toEqual(points);
  });

  it('takes the mean of each of equal stretches', () => {
    const points = toResampled(
      series(96, (index) => index),
      24
    );
    expect(points).toHaveLength(24);
    expect(points[0]?.[1]).toBe(1.5);
    expect(points.at(-1)?.[1]).toBe(93.5);
    const gaps = points.slice(1).map(([time], index) => time - (points[index]?.[0] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
  });

  it('a stretch without a value is missing, not zero; one with some has their mean', () => {
    const points = toResampled(
      series(96, (index) => (index < 40 ? null : index === 41 ? Number.POSITIVE_INFINITY : 7)),
      24
    );
    expect(points.slice(0, 10).map(([, value]) => value)).toEqual(Array(10).fill(null));
    expect(points.slice(10).map(([, value]) => value)).toEqual(Array(14).fill(7));
  });

  it('samples at one instant are not spread over time', () => {
    expect(
      toResampled(
        Array.from({ length: 40 }, () => [5, 1] as const),
        24
      )
    ).toHaveLength(24);
  });
});
