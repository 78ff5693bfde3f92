import { AUGUST, CROSS, MAY, SELF } from './fixtures/published';
import { isClearJump, mannWhitney, midranks, tiedShare } from './mannWhitney';
import { sorted } from './quantile';

const run = (baseline: readonly number[], current: readonly number[]): ReturnType<typeof mannWhitney> =>
  mannWhitney(sorted(baseline), sorted(current));

describe('mannWhitney', () => {
  // scipy.stats.mannwhitneyu(current, baseline, method='asymptotic'), SciPy 1.17.1; z and p with and without use_continuity.
  it.each([
    [
      "the example of SciPy's manual",
      [19, 22, 16, 29, 24],
      [20, 11, 17, 12],
      { u: 3, z: -1.7146428199482244, p: 0.11134688653314041 },
    ],
    [
      'tied zeros',
      [0, 0, 0, 0, 1, 0, 0, 2, 0, 0],
      [0, 3, 1, 0, 2, 2, 0, 1, 4, 0],
      { u: 72, z: 1.8842980524797956, p: 0.06555225955951076 },
    ],
    [
      'ties on both sides',
      [3, 3, 3, 4, 4, 5, 5, 5, 6, 7],
      [4, 5, 5, 6, 6, 6, 7, 8],
      { u: 62, z: 1.9953170982529684, p: 0.05117981612655008 },
    ],
    [
      'a jump of 7 in 10',
      Array<number>(10).fill(1),
      [1, 1, 1, 100, 100, 100, 100, 100, 100, 100],
      { u: 85, z: 3.198557367121814, p: 0.001616772830620606 },
    ],
  ])('gives what SciPy gives for %s', (_name, baseline, current, expected) => {
    const { u, z, p, superiority } = run(baseline, current);
    expect(u).toBe(expected.u);
    expect(z).toBeCloseTo(expected.z, 10);
    expect(p / expected.p).toBeCloseTo(1, 6);
    expect(superiority).toBe(expected.u / (baseline.length * current.length));
  });

  it("finds U of R's example for wilcox.test", () => {
    // Permeability of the human chorioamnion, Hollander and Wolfe (1973), 69f.; R prints W = 35.
    expect(run([1.15, 0.88, 0.9, 0.74, 1.21], [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]).u).toBe(35);
  });

  // Fisher, "The Design of Experiments" (1935): heights of self- and cross-fertilised maize. R's manual of wilcox.test: ozone in May and
  // August, dataset airquality, for which R prints W = 127.5 = 26 * 26 - U and p-value = 0.0001208. z and p: SciPy 1.17.1 as above.
  it.each([
    ["Darwin's maize", SELF, CROSS, { u: 185.5, z: 3.0312726532232492, p: 0.002608089202411852 }],
    ['ozone', MAY, AUGUST, { u: 548.5, z: 3.853634553535499, p: 0.00012080783076877434 }],
  ])('gives what is published and what SciPy gives for %s', (_name, baseline, current, expected) => {
    const { u, z, p } = run(baseline, current);
    expect(u).toBe(expected.u);
    expect(z).toBeCloseTo(expected.z, 10);
    expect(p / expected.p).toBeCloseTo(1, 6);
  });

  it('says nothing where all values are equal', () => {
    expect(run([2, 2, 2], [2, 2])).toMatchObject({ deviation: 0, z: 0, p: 1, superiority: 0.5 });
  });
});

describe('midranks', () => {
  it('shares ranks among equal values, centres them and keeps the order of time', () => {
    const values = Float64Array.from([5, 1, 5, 9]);
    expect([...midranks(values, sorted(values))]).toEqual([0, -1.5, 0, 1.5]);
  });
});

describe('tiedShare', () => {
  it.each([
    ['constants', [1, 1, 1], [5, 5], 1],
    ['values that are all different', [1, 2, 3, 4], [5, 6, 7, 8], 0.25],
    ['mostly zeros', [0, 0, 0, 1], [0, 0, 0, 1], 10 / 16],
    ['one side tied, the other not', [0, 0, 0, 0], [1, 2, 3, 4], 0.5],
  ])('of %s', (_name, baseline, current, expected) => {
    expect(tiedShare(sorted(baseline), sorted(current))).toBeCloseTo(expected, 12);
  });

  it('does not change when a side moves or is scaled', () => {
    const values = [0, 0, 3, 3, 4];
    const share = tiedShare(sorted(values), sorted(values));
    expect(tiedShare(sorted(values), sorted(values.map((value) => 1e-9 * value + 7)))).toBe(share);
  });

  it('is not a number of nothing', () => {
    expect(tiedShare(sorted([]), sorted([1]))).toBeNaN();
  });
});

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
