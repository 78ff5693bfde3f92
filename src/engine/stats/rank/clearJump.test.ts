import { sorted } from '../sorted';
import { isClearJump } from './clearJump';

describe('isClearJump', () => {
  it.each([
    [
      '7 of 10 points jump away from a constant',
      Array<number>(10).fill(1),
      [1, 1, 1, 100, 100, 100, 100, 100, 100, 100],
      true,
    ],
    ['they fall instead', Array<number>(10).fill(100), [100, 100, 100, 1, 1, 1, 1, 1, 1, 1], true],
    ['the baseline was the wild side', [1, 1, 1, 100, 100, 100, 100, 100, 100, 100], Array<number>(10).fill(1), true],
    ['all points lie a range away', [1, 2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15, 16], false],
    ['too few points to exclude chance', [1, 1, 1], [100, 100, 100], false],
    ['nothing moves', [1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1], false],
  ])('where %s', (_name, baseline, current, expected) => {
    expect(isClearJump({ baseline: sorted(baseline), current: sorted(current) })).toBe(expected);
  });
});
