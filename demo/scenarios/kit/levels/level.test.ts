import { createLevel } from './level';

const meanOf = (from: number, to: number, read: (minute: number) => number) => {
  let sum = 0;
  for (let minute = from + 1; minute <= to; minute += 1) {
    sum += read(minute);
  }
  return sum / (to - from);
};

describe('createLevel', () => {
  const level = createLevel('a', {
    before: 5,
    settling: 12,
    settled: 10,
    later: 11,
    noise: 0.05,
    swing: { depth: 0.3, peakAt: 6 * 3600 },
  });

  it.each([
    ['settling', 0, 10, 12],
    ['settled', 10, 30, 10],
    ['later', 1450, 1470, 11],
    ['before', -1430, -1410, 5],
  ])('is %s in (%d, %d] minutes', (_, from, to, wanted) => {
    expect(Math.abs(meanOf(from, to, level) / wanted - 1)).toBeLessThan(0.02);
  });

  it.each([
    ['settled', 10, 30, 10],
    ['later', 1450, 1470, 11],
  ])('without a steep swing is exactly %s in (%d, %d]', (_, from, to, wanted) => {
    const flat = createLevel('a', { settled: 10, later: 11, noise: 0.05, swing: { depth: 0.3 } });
    expect(Math.abs(meanOf(from, to, flat) / wanted - 1)).toBeLessThan(0.0005);
  });

  it('takes a constant and a quantity as they are, and equal names move alike', () => {
    expect(createLevel('a', 3)(7)).toBe(3);
    expect(createLevel('a', (minute) => 2 * minute)(7)).toBe(14);
    const again = createLevel('a', { settled: 1, noise: 0.1 });
    const other = createLevel('b', { settled: 1, noise: 0.1 });
    expect(createLevel('a', { settled: 1, noise: 0.1 })(5)).toBe(again(5));
    expect(other(5)).not.toBe(again(5));
  });

  it('can be zero before the rollout and after it', () => {
    expect(createLevel('a', { before: 0, settled: 4 })(-10)).toBe(0);
    expect(createLevel('a', { before: 4, settled: 0 })(10)).toBe(0);
  });
});
