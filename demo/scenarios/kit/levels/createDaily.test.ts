import { createDaily } from './createDaily';

describe('createDaily', () => {
  it.each([
    { mean: 18, peak: 35, peakAt: 6 * 3600 },
    { mean: 52, peak: 78, peakAt: 15 * 3600, widthSeconds: 3600 },
  ])('has its mean over any day and its peak once a day: %j', (daily) => {
    const valueAt = createDaily(daily);
    for (const from of [0, -5 * 86_400 + 1234]) {
      const values = Array.from({ length: 1440 }, (_, minute) => valueAt(from + 60 * minute));
      expect(values.reduce((sum, value) => sum + value, 0) / 1440).toBeCloseTo(daily.mean, 6);
    }
    expect(valueAt(daily.peakAt - 2 * 86_400)).toBeCloseTo(daily.peak, 9);
  });
});
