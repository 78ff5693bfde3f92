import { wilsonInterval } from '../traceErrors';
import { exceedanceChance } from './compareOperations';

describe('exceedanceChance', () => {
  it('is the tail of Fisher’s tea tasting (The Design of Experiments, 1935): 17 in 70 for three or four right', () => {
    expect(exceedanceChance({ before: 1, beforeCount: 4, after: 3, afterCount: 4 })).toBeCloseTo(17 / 70, 12);
  });

  it('is 1 for nothing and tiny for everything', () => {
    expect(exceedanceChance({ before: 0, beforeCount: 50, after: 0, afterCount: 50 })).toBe(1);
    expect(exceedanceChance({ before: 0, beforeCount: 50, after: 50, afterCount: 50 })).toBeLessThan(1e-28);
  });
});

describe('wilsonInterval', () => {
  it.each([
    // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (hits, count, low, high) => {
    const [from, to] = wilsonInterval(hits, count);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('knows nothing without trials', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });
});
