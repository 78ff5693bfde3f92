import type { Point } from '../../engine/model/report';
import { toShortPath } from './toShortPath';

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
