import { createNoise } from './fixtures/createNoise';
import { areScatteredEvents } from './varianceInflation';

const still = (value = 0, length = 60): Float64Array => new Float64Array(length).fill(value);
const everyNth = (n: number, height = 1): Float64Array => still().map((_, index) => (index % n === 0 ? height : 0));
const seeds = Array.from({ length: 200 }, (_, index) => index);

describe('areScatteredEvents', () => {
  it.each([
    ['single events against none', still(), everyNth(7), true],
    ['the same the other way round', everyNth(7), still(), true],
    ['single falls from a constant', still(5), everyNth(7, -1).map((value) => value + 5), true],
    ['five events, which may be chance', still(), everyNth(12), false],
    ['as many events in one bunch', still(), still().map((_, index) => (index >= 20 && index < 30 ? 1 : 0)), false],
    ['events both up and down', still(), everyNth(7).map((value, index) => (index % 2 === 0 ? value : -value)), false],
    ['a new level', still(), still(1), false],
    ['events on both sides', everyNth(9), everyNth(7), false],
    ['two constants', still(), still(), false],
    ['events in a window ten times as long', still(0, 6), everyNth(7), false],
    ['a side that is empty', still(0, 0), everyNth(7), false],
  ])('%s', (_name, baseline, current, expected) => {
    expect(areScatteredEvents(baseline, current)).toBe(expected);
  });

  it('sees nearly all independent events, and hardly any slow wandering beyond a bound', () => {
    const shareOf = (make: (seed: number) => readonly number[]): number =>
      seeds.filter((seed) =>
        areScatteredEvents(
          still(),
          Float64Array.from(make(seed), (value) => (value > 0.8 ? 1 : 0))
        )
      ).length / seeds.length;
    expect(shareOf((seed) => createNoise(seed).white(60))).toBeGreaterThan(0.9);
    expect(shareOf((seed) => createNoise(seed).autoregressive(60, 0.95))).toBeLessThan(0.05);
  });
});
