import { isMoreThanBefore } from './isMoreThanBefore';

const poisson = { beforeLength: 1, afterLength: 1, dispersion: 1 };

describe('isMoreThanBefore', () => {
  it.each([
    [{ ...poisson, before: 10, after: 11 }, 1, false],
    [{ ...poisson, before: 10, after: 40 }, 1, true],
    [{ ...poisson, before: 10, after: 40 }, 3, false],
    [{ ...poisson, before: 10, after: 40, dispersion: 10 }, 1, false],
    [{ ...poisson, before: 100, after: 400, dispersion: 10 }, 1, true],
    [{ ...poisson, before: 60, beforeLength: 6, after: 11 }, 1, false],
    [{ ...poisson, before: 60, beforeLength: 6, after: 25 }, 1, true],
    [{ ...poisson, before: 90_000, after: 100_000 }, 1, true],
    [{ ...poisson, before: 1e9, after: 1.1e9 }, 1, true],
    [{ ...poisson, before: 0, after: 40 }, 1, false],
    [{ ...poisson, before: 10, after: 40, beforeLength: 0 }, 1, false],
    [{ ...poisson, before: 10, after: 40, afterLength: 0 }, 1, false],
  ])('%o at %d times: %p', (counts, factor, more) => {
    expect(isMoreThanBefore(counts, factor)).toBe(more);
  });
});
