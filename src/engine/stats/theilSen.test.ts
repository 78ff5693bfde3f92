import { createNoise } from './fixtures/createNoise';
import { theilSen } from './theilSen';

describe('theilSen', () => {
  it('gives what SciPy gives where one point is wild', () => {
    // scipy.stats.theilslopes([1, 3, 2, 5, 4, 60, 7], [0, 1, 2, 3, 4, 5, 6]), SciPy 1.17.1: slope 1.
    expect(theilSen([0, 1, 2, 3, 4, 5, 6], [1, 3, 2, 5, 4, 60, 7])?.slope).toBe(1);
  });

  it.each([
    ['100 points', 100],
    ['10,000 points, joined to 256', 10_000],
  ])('finds the slope under noise of %s', (_name, length) => {
    const noise = createNoise(5).white(length);
    const line = theilSen(
      Array.from({ length }, (_, index) => 1000 + index),
      noise.map((value, index) => 7 + 3 * index + value)
    );
    expect(line?.slope).toBeCloseTo(3, 1);
    expect(line?.origin).toBeGreaterThanOrEqual(1000);
  });

  it('has no line through one time', () => {
    expect(theilSen([5, 5], [1, 2])).toBeNull();
    expect(theilSen([], [])).toBeNull();
  });
});
