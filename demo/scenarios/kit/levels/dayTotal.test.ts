import { createDayTotal, splitTotal } from './dayTotal';

describe('createDayTotal', () => {
  it.each([
    ['the day of the report', 30],
    ['the day before', 30 - 1440],
  ])('adds up to the total over %s', (_, first) => {
    const rate = createDayTotal('a', { total: 1_598_432, swing: { depth: 0.4, peakAt: 3180 } });
    const noisy = createDayTotal('a', { total: 1_598_432, swing: { depth: 0.4 }, noise: 0.03 });
    const totalOf = (read: typeof rate) =>
      Array.from({ length: 1440 }, (__, index) => 60 * read(first + 1 + index)).reduce((sum, each) => sum + each, 0);
    expect(totalOf(rate)).toBeCloseTo(1_598_432, 5);
    expect(Math.abs(totalOf(noisy) / 1_598_432 - 1)).toBeLessThan(first === 30 ? 1e-12 : 1e-3);
  });
});

describe('splitTotal', () => {
  it.each([
    [1_598_432, [0.5, 0.3, 0.2]],
    [10, [1, 1, 1]],
    [0, [2, 3]],
    [7, [0.1, 0, 0.9]],
  ])('splits %d by %j into whole parts that add up', (total, shares) => {
    const parts = splitTotal(total, shares);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(parts.every(Number.isInteger)).toBe(true);
    const sum = shares.reduce((all, share) => all + share, 0);
    parts.forEach((part, index) => expect(Math.abs(part - (total * (shares[index] ?? NaN)) / sum)).toBeLessThan(1));
  });
});
