import { inTimeOrder } from './inTimeOrder';

describe('inTimeOrder', () => {
  it('leaves samples in order as they are', () => {
    const samples = [
      [0, 1],
      [60, null],
      [120, 3],
    ] as const;
    expect(inTimeOrder(samples)).toBe(samples);
  });

  it.each([
    [
      'sorts by time',
      [
        [120, 3],
        [0, 1],
        [60, 2],
      ],
      [
        [0, 1],
        [60, 2],
        [120, 3],
      ],
    ],
    [
      'keeps the last value of an instant',
      [
        [0, 1],
        [0, 2],
        [60, 3],
      ],
      [
        [0, 2],
        [60, 3],
      ],
    ],
    [
      'does not let a missing sample take a value away',
      [
        [0, 1],
        [0, null],
        [60, NaN],
        [60, 4],
      ],
      [
        [0, 1],
        [60, 4],
      ],
    ],
    [
      'counts one instant once',
      [
        [5, 1],
        [5, 1],
        [5, 1],
      ],
      [[5, 1]],
    ],
  ] as const)('%s', (_name, samples, expected) => {
    expect(inTimeOrder(samples)).toEqual(expected);
  });
});
