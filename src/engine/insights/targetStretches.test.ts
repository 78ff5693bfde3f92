import type { Target } from '../model/plan';
import type { Block } from './dayBlocks';
import { findBreaches, findTouch } from './targetStretches';

const MINUTES = 60_000;

function blocks(...values: number[]): readonly Block[] {
  return values.map((value, index) => ({ from: 5 * index * MINUTES, to: 5 * (index + 1) * MINUTES, value }));
}

const UNDER: Target = { op: '<', value: 10 };
const OVER: Target = { op: '>=', value: 85 };

/** Forty blocks around a level, by at most a hundredth. */
function around(level: number): number[] {
  return Array.from({ length: 40 }, (_, index) => level * (1 + 0.01 * Math.sin(index * 2.3)));
}

describe('findBreaches', () => {
  it.each([
    ['one stretch that ended', blocks(5, 12, 14, 5), UNDER, [{ from: 5 * MINUTES, to: 15 * MINUTES, worst: 14 }]],
    [
      'two of a lower bound',
      blocks(90, 84, 90, 80, 90),
      OVER,
      [
        { from: 5 * MINUTES, to: 10 * MINUTES, worst: 84 },
        { from: 15 * MINUTES, to: 20 * MINUTES, worst: 80 },
      ],
    ],
    ['none that still lasts', blocks(5, 5, 12), UNDER, []],
    ['none where the target was always met', blocks(5, 9.99), UNDER, []],
    ['none of nothing', [], UNDER, []],
  ])('finds %s', (_name, day, target, expected) => {
    expect(findBreaches(day, target)).toEqual(expected);
  });
});

describe('findTouch', () => {
  it('finds the block that came closest to the target', () => {
    expect(findTouch(blocks(...around(5), 9.8, 9.5), UNDER)).toMatchObject({ worst: 9.8, from: 200 * MINUTES });
  });

  it('finds it under a lower bound too', () => {
    expect(findTouch(blocks(...around(92), 85.3), OVER)).toMatchObject({ worst: 85.3 });
  });

  it.each([
    ['half of the way', [...around(5), 7.5], UNDER],
    ['a move away from the target', [...around(5), 0.1], UNDER],
    ['a target that ordinary noise reaches', around(9.99), UNDER],
    ['a constant', [5, 5, 5], UNDER],
    ['nothing', [], UNDER],
  ])('does not call %s a touch', (_name, values, target) => {
    expect(findTouch(blocks(...values), target)).toBeNull();
  });
});
