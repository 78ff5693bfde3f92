import { createIntegral } from './integral';

describe('createIntegral', () => {
  const total = createIntegral((minute) => (minute > 0 ? 2 : 1));

  it.each([
    { where: 'within a minute', from: 7, to: 37, wanted: 60 },
    { where: 'over whole minutes', from: 0, to: 600, wanted: 1200 },
    { where: 'over a change of rate', from: -60, to: 60, wanted: 60 + 120 },
    { where: 'before its origin', from: -800_000, to: -799_990, wanted: 10 },
  ])('adds up $where', ({ from, to, wanted }) => {
    expect(total(to) - total(from)).toBeCloseTo(wanted, 6);
  });

  it('says the same whatever was asked before', () => {
    const fresh = createIntegral((minute) => (minute > 0 ? 2 : 1));
    expect(fresh(100_000)).toBe(total(100_000));
    expect(fresh(-5)).toBe(total(-5));
  });
});
