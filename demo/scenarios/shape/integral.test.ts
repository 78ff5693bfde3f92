import { createIntegral } from './integral';

describe('createIntegral', () => {
  const total = createIntegral((minute) => (minute > 0 ? 2 : 1));

  it.each([
    ['within a minute', 7, 37, 60],
    ['over whole minutes', 0, 600, 1200],
    ['over a change of rate', -60, 60, 60 + 120],
    ['before its origin', -800_000, -799_990, 10],
  ])('adds up %s', (_, from, to, wanted) => {
    expect(total(to) - total(from)).toBeCloseTo(wanted, 6);
  });

  it('says the same whatever was asked before', () => {
    const fresh = createIntegral((minute) => (minute > 0 ? 2 : 1));
    expect(fresh(100_000)).toBe(total(100_000));
    expect(fresh(-5)).toBe(total(-5));
  });
});
