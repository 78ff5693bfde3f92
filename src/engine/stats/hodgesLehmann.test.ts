import { createNoise } from './fixtures/createNoise';
import { AUGUST, CROSS, MAY, SELF } from './fixtures/published';
import { hodgesLehmann, kthDifference } from './hodgesLehmann';
import { mannWhitney } from './mannWhitney';
import { sorted } from './quantile';

const Z = 1.959963984540054;

describe('hodgesLehmann', () => {
  it("gives R's estimate and interval for the example of Hollander and Wolfe", () => {
    // R: wilcox.test(x, y, conf.int = TRUE): difference in location 0.305, 95 percent confidence interval -0.15 0.76.
    const baseline = sorted([1.15, 0.88, 0.9, 0.74, 1.21]);
    const current = sorted([0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]);
    const { shift, interval } = hodgesLehmann({ baseline, current }, Z * mannWhitney(baseline, current).deviation);
    expect(shift).toBeCloseTo(0.305, 12);
    expect(interval?.[0]).toBeCloseTo(-0.15, 12);
    expect(interval?.[1]).toBeCloseTo(0.76, 12);
  });

  // numpy.median of all differences, and the k-th from either end with k = round(nm/2 - z * deviation), NumPy 2 and SciPy 1.17.1.
  it.each([
    ["Darwin's maize", SELF, CROSS, 3.375, [1.625, 4.875]],
    ['ozone in May and August', MAY, AUGUST, 32, [15, 53]],
  ])('gives what sorting all differences gives for %s', (_name, before, after, shift, interval) => {
    const samples = { baseline: sorted(before), current: sorted(after) };
    expect(hodgesLehmann(samples, Z * mannWhitney(samples.baseline, samples.current).deviation)).toEqual({
      shift,
      interval,
    });
  });

  it('has no interval where the reach takes in everything', () => {
    const samples = { baseline: sorted([1, 2, 3]), current: sorted([2, 3, 4]) };
    expect(hodgesLehmann(samples, 4.5)).toEqual({ shift: 1, interval: null });
  });
});

describe('kthDifference', () => {
  const kinds: readonly (readonly [string, (noise: ReturnType<typeof createNoise>) => number])[] = [
    ['normal values', (noise) => noise.normal()],
    ['small whole numbers', (noise) => Math.floor(3 * noise.uniform())],
    ['mostly zeros with wild values', (noise) => (noise.uniform() < 0.1 ? 1e6 * noise.uniform() : 0)],
    ['very long tails', (noise) => Math.exp(5 * noise.normal())],
    ['one constant', () => 1],
  ];

  it.each(kinds)('is the same as sorting all differences of %s', (_name, value) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const noise = createNoise(seed);
      const draw = (): Float64Array =>
        sorted(Array.from({ length: 1 + Math.floor(90 * noise.uniform()) }, () => value(noise)));
      const [baseline, current] = [draw(), draw()];
      const all = sorted([...current].flatMap((top) => [...baseline].map((bottom) => top - bottom)));
      for (const share of [0, 0.02, 0.31, 0.5, 0.77, 0.99]) {
        const k = 1 + Math.floor(share * all.length);
        expect(kthDifference({ baseline, current }, k)).toBe(all[k - 1]);
      }
    }
  });
});
