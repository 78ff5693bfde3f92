import { withoutSharedCourse, withoutStep } from '../detrend';
import { createNoise } from '../fixtures/createNoise';
import { autocorrelation, firstOrderInflation, joinNeighbours, onGrid, varianceInflation } from '../varianceInflation';

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const seeds = Array.from({ length: 100 }, (_, index) => index);
const centred = (values: readonly number[]): Float64Array =>
  Float64Array.from(values, (value) => value - average(values));

describe('autocorrelation', () => {
  it('leaves out pairs with a missing sample', () => {
    expect(autocorrelation([Float64Array.from([1, -1, NaN, 1, -1])], 1)).toBe(-1);
  });

  it('is 0 where nothing varies', () => {
    expect(autocorrelation([new Float64Array(5)], 1)).toBe(0);
  });
});

describe('varianceInflation', () => {
  it.each([
    ['independent samples', 0, 1, 1.35],
    ['rho 0.5', 0.5, 2.9, 4.5],
    ['rho 0.8', 0.8, 8, 18],
  ])('comes near the truth or a little above for %s', (_name, rho, least, most) => {
    const estimates = seeds.map((seed) => {
      const noise = createNoise(seed);
      return varianceInflation([centred(noise.autoregressive(60, rho)), centred(noise.autoregressive(60, rho))]);
    });
    expect(average(estimates)).toBeGreaterThan(least);
    expect(average(estimates)).toBeLessThan(most);
  });

  it('sees slow dependence through joined neighbours in long windows', () => {
    const noise = createNoise(1);
    const windows = [centred(noise.autoregressive(2000, 0.95)), centred(noise.autoregressive(2000, 0.95))];
    expect(varianceInflation(windows)).toBeGreaterThan(20);
    expect(varianceInflation(windows)).toBeLessThan(90);
  });

  it('is 1 for constants and for next to nothing', () => {
    expect(varianceInflation([new Float64Array(60), new Float64Array(60)])).toBe(1);
    expect(varianceInflation([Float64Array.from([1, 2])])).toBe(1);
    expect(varianceInflation([])).toBe(1);
  });
});

describe('firstOrderInflation', () => {
  it('is the exact inflation of a mean', () => {
    const [rho, n] = [0.7, 5];
    const lags = [1, 2, 3, 4].map((lag) => (1 - lag / n) * rho ** lag);
    expect(firstOrderInflation(rho, n)).toBeCloseTo(1 + 2 * lags.reduce((sum, lag) => sum + lag, 0), 12);
  });
});

describe('withoutStep', () => {
  it('takes a clean step out, wherever it is', () => {
    expect([...withoutStep(Float64Array.from([1, 1, 1, 100, 100, 100, 100]))]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('leaves noise and wandering alone', () => {
    const wandering = seeds.map((seed) => Float64Array.from(createNoise(seed).autoregressive(60, 0.95)));
    expect(wandering.filter((values) => withoutStep(values) !== values)).toHaveLength(0);
  });
});

describe('withoutSharedCourse', () => {
  it('takes off a slope that both windows follow', () => {
    const slope = (seed: number): Float64Array =>
      centred(
        createNoise(seed)
          .white(60)
          .map((value, index) => index + value)
      );
    const [left, ...others] = withoutSharedCourse([slope(1), slope(2)]);
    expect(others).toHaveLength(0);
    expect(Math.abs(autocorrelation([left ?? new Float64Array()], 1))).toBeLessThan(0.3);
  });

  it('leaves independent windows as they are', () => {
    const windows = [Float64Array.from(createNoise(1).white(60)), Float64Array.from(createNoise(2).white(60))];
    expect(withoutSharedCourse(windows)).toBe(windows);
  });
});

describe('onGrid', () => {
  it('puts values in their place and marks gaps', () => {
    expect([...onGrid(Float64Array.from([60, 120, 240]), Float64Array.from([1, 2, 3]), 60)]).toEqual([1, 2, NaN, 3]);
  });

  it('takes very sparse samples as they follow', () => {
    const values = Float64Array.from([1, 2]);
    expect(onGrid(Float64Array.from([0, 6000]), values, 60)).toBe(values);
  });
});

describe('joinNeighbours', () => {
  it('has a ratio near 1 for independent samples and near the size for a slow course', () => {
    const white = Float64Array.from(createNoise(3).white(4000));
    expect(joinNeighbours([white], 10).ratio).toBeCloseTo(1, 0);
    const slow = Float64Array.from({ length: 4000 }, (_, index) => Math.sin(index / 500));
    expect(joinNeighbours([slow], 10).ratio).toBeCloseTo(10, 1);
  });
});
