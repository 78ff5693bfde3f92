import { regularizedBeta } from './distributions';

describe('regularizedBeta', () => {
  // For whole a and b the chance of a or more of a + b − 1 trials (NIST DLMF 8.17.5), summed in exact fractions.
  it.each([
    [0.5, 5, 5, 0.5],
    [0.2, 10, 15, 0.012621089920097337],
    [0.1, 30, 100, 9.089235814493828e-6],
    [0.9, 3, 2, 0.9477],
    [0.25, 300, 700, 0.00017989197772738934],
    [1 / 3, 2000, 3500, 1.1189355823672126e-6],
  ])('of %p, %p and %p is the binomial tail', (x, a, b, expected) => {
    expect(regularizedBeta(x, a, b) / expected).toBeCloseTo(1, 8);
  });

  it.each([0.01, 0.3, 0.5, 0.77, 0.999])('has the closed forms at %p', (x) => {
    expect(regularizedBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
    expect(regularizedBeta(x, 2.7, 1)).toBeCloseTo(x ** 2.7, 12);
    expect(regularizedBeta(x, 1, 3.1)).toBeCloseTo(1 - (1 - x) ** 3.1, 12);
    expect(regularizedBeta(x, 4.2, 17.3) + regularizedBeta(1 - x, 17.3, 4.2)).toBeCloseTo(1, 12);
  });

  it.each([
    [0, 0],
    [1, 1],
    [-0.1, 0],
    [1.1, 1],
  ])('at %p is %p', (x, expected) => {
    expect(regularizedBeta(x, 3, 4)).toBe(expected);
  });

  it('stands large counts', () => {
    expect(regularizedBeta(0.5, 1e9, 1e9)).toBeCloseTo(0.5, 4);
    expect(regularizedBeta(0.5, 1.001e9, 1e9)).toBeLessThan(1e-20);
  });
});
