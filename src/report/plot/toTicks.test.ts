import { toTicks } from './toTicks';

describe('toTicks', () => {
  it.each([
    [0, 2.2, [0, 1, 2]],
    [0, 0.021, [0, 0.01, 0.02]],
    [490, 871, [600, 800]],
    [-3, 3, [-2, 0, 2]],
    [5, 5, [5]],
  ])('%p to %p', (low, high, ticks) => {
    expect(toTicks({ low, high })).toEqual(ticks);
  });

  it('gives none where the domain is not finite', () => {
    expect(toTicks({ low: Number.NaN, high: Number.NaN })).toEqual([]);
  });
});
