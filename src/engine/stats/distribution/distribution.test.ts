import { normalTail, studentQuantile } from '../distributions';

describe('normalTail', () => {
  // scipy.stats.norm.sf, SciPy 1.17.1.
  it.each([
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1.96, 0.024997895148220435],
    [5, 2.866515718791933e-7],
    [-1.5, 0.9331927987311419],
  ])("of %p is SciPy's to seven digits", (z, expected) => {
    expect(normalTail(z) / expected).toBeCloseTo(1, 6);
  });
});

describe('studentQuantile', () => {
  // scipy.stats.t.ppf(0.975, degrees), SciPy 1.17.1.
  it.each([
    [3, 3.1824463052837078, 2],
    [6, 2.4469118511449786, 3],
    [10, 2.228138851986274, 4],
    [18, 2.1009220402410382, 5],
    [118, 1.980272249272974, 6],
  ])("at %p degrees is SciPy's", (degrees, expected, digits) => {
    expect(studentQuantile(1.959963984540054, degrees)).toBeCloseTo(expected, digits);
  });

  it('counts fewer than 3 degrees as 3', () => {
    expect(studentQuantile(1.96, -2)).toBe(studentQuantile(1.96, 3));
  });
});
