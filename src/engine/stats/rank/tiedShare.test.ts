import { sorted } from '../sorted';
import { tiedShare } from './tiedShare';

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
