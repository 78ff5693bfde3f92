import { createNoise } from '../../engine/stats/fixtures/createNoise';
import { dailyGrowth } from './growth';

const HOUR = 3_600_000;
const MINUTE = 60_000;

function samples(
  hours: number,
  valueAt: (hour: number, index: number) => number,
  step = MINUTE
): readonly (readonly [number, number])[] {
  return Array.from(
    { length: (hours * HOUR) / step },
    (_, index) => [index * step, valueAt((index * step) / HOUR, index)] as const
  );
}

describe('dailyGrowth', () => {
  it('a straight line', () => {
    const growth = dailyGrowth(samples(24, (hour) => 20 + (2.3 * hour) / 24));
    expect(growth?.perDay).toBeCloseTo(2.3);
    expect(growth?.interval.map((bound) => bound.toFixed(3))).toEqual(['2.300', '2.300']);
  });

  it('a line under noise lies in its interval', () => {
    const noise = createNoise(7);
    const growth = dailyGrowth(samples(24, (hour) => 20 + (2.3 * hour) / 24 + 0.2 * noise.normal()));
    expect(growth?.interval[0]).toBeLessThan(2.3);
    expect(growth?.interval[1]).toBeGreaterThan(2.3);
    expect(growth?.interval[0]).toBeGreaterThan(2);
  });

  it.each([
    ['a constant', samples(24, () => 5)],
    ['a daily swing', samples(24, (hour) => 100 + 15 * Math.sin((2 * Math.PI * (hour + 3)) / 24))],
    ['half a swing up and down', samples(24, (hour) => 100 + 15 * Math.sin((Math.PI * hour) / 24))],
  ])('the interval of %s holds 0', (_name, series) => {
    const growth = dailyGrowth(series);
    expect(growth?.interval[0]).toBeLessThanOrEqual(0);
    expect(growth?.interval[1]).toBeGreaterThanOrEqual(0);
  });

  it('noise without a trend is seldom taken for growth', () => {
    const found = Array.from({ length: 200 }, (_, seed) => {
      const noise = createNoise(seed + 1);
      const growth = dailyGrowth(samples(24, () => noise.normal(), 10 * MINUTE));
      return growth !== null && growth.interval[0] > 0;
    }).filter(Boolean).length;
    expect(found).toBeLessThanOrEqual(10);
  });

  it('a few wild points do not move it', () => {
    expect(dailyGrowth(samples(24, (hour, index) => (index % 20 === 0 ? 1e6 : hour)))?.perDay).toBeCloseTo(24);
  });

  it.each([
    ['nothing', []],
    ['less than 6 h', samples(5, (hour) => hour)],
    ['seven points', samples(7, (hour) => hour, HOUR)],
  ])('null for %s', (_name, series) => {
    expect(dailyGrowth(series)).toBeNull();
  });
});
