import type { Point } from '../engine/model/schema';
import { toBars, toRange, toResampled, toShortPath, toTicks } from './plot';

describe('toRange', () => {
  it('lies on an axis from zero', () => {
    expect(toRange({ min: 50, mean: 75, peak: 100 })).toEqual({ left: 47, width: 47, mean: 70.5 });
  });

  it.each([
    [null, 1, 2],
    [1, 1, null],
    [0, 0, 0],
  ])('%p, %p, %p is not drawn', (min, mean, peak) => {
    expect(toRange({ min, mean, peak })).toBeNull();
  });
});

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

const scale = { from: 0, to: 10, domain: { low: 0, high: 10 }, frame: { width: 100, height: 20, pad: 0 } };

describe('toShortPath', () => {
  it.each<readonly [string, readonly Point[], string]>([
    ['nothing', [], ''],
    [
      'nothing but gaps',
      [
        [0, null],
        [5, Number.NaN],
      ],
      '',
    ],
    [
      'steps from point to point',
      [
        [0, 0],
        [5, 10],
        [10, 5],
      ],
      'M0 20l50-20l50 10',
    ],
    [
      'a level stretch',
      [
        [0, 5],
        [10, 5],
      ],
      'M0 10h100',
    ],
    [
      'a gap breaks the line',
      [
        [0, 0],
        [2, 1],
        [4, null],
        [6, 1],
        [8, 2],
      ],
      'M0 20l20-2M60 18l20-2',
    ],
    [
      'a lone point is a dash',
      [
        [0, null],
        [5, 5],
        [10, null],
      ],
      'M49 10h2',
    ],
    [
      'a last point alone is a dash',
      [
        [0, 0],
        [2, 0],
        [4, null],
        [10, 10],
      ],
      'M0 20h20M99 0h2',
    ],
  ])('%s', (_name, points, path) => {
    expect(toShortPath(points, scale)).toBe(path);
  });

  it('roundings do not add up', () => {
    const points = Array.from({ length: 31 }, (_, index) => [index / 3, index / 3] as const);
    const path = toShortPath(points, scale);
    const steps = [...path.matchAll(/(?:l(\d+) ?(-?\d+)|h(\d+))/g)].map(([, across, down, level]) => [
      Number(across ?? level),
      Number(down ?? 0),
    ]);
    expect(steps.reduce((sum, [across = 0]) => sum + across, 0)).toBe(100);
    expect(steps.reduce((sum, [, down = 0]) => sum + down, 0)).toBe(-20);
  });
});

describe('toTicks', () => {
  it.each([
    [0, 2.2, [0, 1, 2]],
    [0, 0.021, [0, 0.01, 0.02]],
    [490, 871, [600, 800]],
    [-3, 3, [-2, 0, 2]],
    [5, 5, [5]],
  ])('%p to %p', (low, high, ticks) => {
    expect(toTicks({ low, high })).toEqual(ticks);
  });

  it('gives none where the domain is not finite', () => {
    expect(toTicks({ low: Number.NaN, high: Number.NaN })).toEqual([]);
  });
});

describe('toBars', () => {
  it.each([
    ['the longest is whole', [25, 50, 100], [25, 50, 100]],
    ['missing is not zero', [null, 0, 4], [null, 0, 100]],
    ['all zero has no length', [0, 0], [0, 0]],
    ['what is below zero has no length', [-5, 10], [0, 100]],
    ['what is not finite is missing', [Number.NaN, 2, Infinity], [null, 100, null]],
    ['nothing is nothing', [], []],
  ])('%s', (_name, values, bars) => {
    expect(toBars(values)).toEqual(bars);
  });
});
