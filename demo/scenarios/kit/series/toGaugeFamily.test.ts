import { gaugeAt, meanOf, minutesOf } from '../../testing/readSeries';
import { toGaugeFamily } from './toGaugeFamily';

const WINDOW = minutesOf(600, 1800);
const LATER = minutesOf(87_000, 88_200);

describe('toGaugeFamily', () => {
  const family = toGaugeFamily({
    name: 'pool',
    help: 'Connections.',
    target: 'db',
    series: [
      { labels: { state: 'active' }, level: { settled: 19, later: 17, noise: 0.05 }, whole: true },
      { labels: { state: 'idle' }, level: { settled: 19, later: 17, noise: 0.05 }, bornAt: -60 },
      { labels: { state: 'most' }, level: 20 },
      { labels: { state: 'age' }, level: { valueAt: (t) => t } },
    ],
  });
  const [active, idle, most, age] = family.series;

  it('has its levels in the compared windows', () => {
    const mean = (series: typeof active, minutes: readonly number[]) =>
      meanOf(minutes.map((t) => (series === undefined ? NaN : gaugeAt(series, t))));
    expect(mean(active, WINDOW)).toBeCloseTo(19, 1);
    expect(mean(active, LATER)).toBeCloseTo(17, 1);
    expect(mean(idle, WINDOW)).toBeCloseTo(19, 6);
    expect(mean(most, WINDOW)).toBe(20);
    expect(mean(age, [1000])).toBe(977);
  });

  it('is whole where asked, moves each series on its own, and keeps births', () => {
    const values = WINDOW.map((t) => (active === undefined ? NaN : gaugeAt(active, t)));
    expect(values.every(Number.isInteger)).toBe(true);
    expect(new Set(values).size).toBeGreaterThan(2);
    expect(idle?.bornAt).toBe(-60);
    expect(family).toMatchObject({ type: 'gauge', target: 'db' });
  });
});
