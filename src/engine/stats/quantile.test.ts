import { mad, mean, median, quantile, variance } from './quantile';

describe('quantile', () => {
  // numpy.quantile([1, 2, 4, 9, 16, 25], …), NumPy 2.4.6, default method.
  it.each([
    [0.1, 1.5],
    [0.5, 6.5],
    [0.95, 22.75],
    [0, 1],
    [1, 25],
  ])('gives what NumPy gives at %p', (share, expected) => {
    expect(quantile([25, 1, 9, 2, 16, 4], share)).toBeCloseTo(expected, 12);
  });

  it('leaves its input as it was and gives NaN for nothing', () => {
    const values = [3, 1, 2];
    expect(quantile(values, 0.5)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('median', () => {
  it('is the mean of the middle two of an even count', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('mad', () => {
  it('gives what SciPy gives', () => {
    // scipy.stats.median_abs_deviation([1, 2, 4, 9, 16, 25], scale='normal'), SciPy 1.17.1.
    expect(mad([1, 2, 4, 9, 16, 25])).toBeCloseTo(7.41301109252801, 10);
  });
});

describe('mean', () => {
  it('of nothing is null, not 0', () => {
    expect(mean([])).toBeNull();
    expect(mean([1, 2, 6])).toBe(3);
  });
});

describe('variance', () => {
  it('divides by one less than the count', () => {
    expect(variance([1, 2, 6])).toBe(7);
    expect(variance([5])).toBe(0);
  });
});
