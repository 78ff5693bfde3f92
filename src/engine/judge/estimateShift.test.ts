import { estimateShift, type Shift } from './estimateShift';
import { toObserved } from './sample';

const MINUTE = 60_000;

function shiftOf(baseline: readonly number[], current: readonly number[]): Shift {
  const observed = (values: readonly number[]): ReturnType<typeof toObserved> =>
    toObserved(values.map((value, minute) => [minute * MINUTE, value]));
  return estimateShift(observed(baseline), observed(current), { step: MINUTE, rateWindow: null });
}

const repeated = (values: readonly number[], times: number): readonly number[] =>
  Array.from({ length: times }, () => values).flat();

describe('estimateShift', () => {
  it("gives SciPy's interval of Welch where most values are tied", () => {
    // scipy.stats.ttest_ind(current, baseline, equal_var=False).confidence_interval(0.95), SciPy 1.17.1. Neighbours alternate: all points count.
    const { shift, interval, effectivePoints } = shiftOf(repeated([0, 1, 0], 10), [
      ...repeated([0, 2], 12),
      ...repeated([1, 0], 3),
    ]);
    expect(effectivePoints).toEqual([30, 30]);
    expect(shift).toBeCloseTo(0.5666666666666667, 12);
    expect(interval?.[0]).toBeCloseTo(0.17162325664408157, 4);
    expect(interval?.[1]).toBeCloseTo(0.9617100766892517, 4);
  });

  it('takes the mean as the level where it compares means, and the median elsewhere', () => {
    expect(shiftOf(repeated([0, 1, 0], 10), repeated([0, 2], 15)).level).toBeCloseTo(1 / 3, 12);
    const spread = repeated([1, 9, 2, 8, 3, 7], 2).map((value, index) => value + index / 100);
    expect(shiftOf(spread, spread).level).toBeCloseTo(5.075, 12);
  });

  it('counts events that only one side has in full', () => {
    const events = Array.from({ length: 60 }, (_, minute) => (minute % 7 === 0 ? 1 : 0));
    expect(shiftOf(Array<number>(60).fill(0), events)).toMatchObject({ isReal: true, effectivePoints: [60, 60] });
    expect(shiftOf(events, Array<number>(60).fill(0))).toMatchObject({ isReal: true, effectivePoints: [60, 60] });
  });
});
