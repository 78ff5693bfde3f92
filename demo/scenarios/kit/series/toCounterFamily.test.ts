import { REPORT_AT } from '../../span';
import { gaugeAt, meanOf, minutesOf, rateAt } from '../../testing/readSeries';
import { readTotal } from '../../testing/readTotal';
import { splitTotal } from '../levels/dayTotal';
import { type CounterSeries, toCounterFamily } from './toCounterFamily';

const make = (series: readonly CounterSeries[]) => ({
  metrics: [toCounterFamily({ name: 'x_total', help: 'X.', target: 'api', series })],
});
const only = (series: CounterSeries) => {
  const [first] = make([series]).metrics[0]?.series ?? [];
  if (first === undefined) {
    throw new Error('no series');
  }
  return first;
};

describe('toCounterFamily', () => {
  it('holds a whole total exactly, split over series, whichever sample near the ends is taken', () => {
    const totals = splitTotal(1_598_432, [0.31, 0.29, 0.2, 0.15, 0.05]);
    const scenario = make(
      totals.map((total, index) => ({
        labels: { path: `/${index}` },
        rate: { total, swing: { depth: 0.4 }, noise: 0.03 },
      }))
    );
    expect(readTotal(scenario, 'x_total')).toBe(1_598_432);
    expect(readTotal(scenario, 'x_total', { path: '/4' })).toBe(totals[4]);
    for (const { valueAt } of scenario.metrics[0]?.series ?? []) {
      expect(Number.isInteger(valueAt(12_345))).toBe(true);
      const daily = [-53, -23, -0.5, 0, 7, 30].map(
        (away) => valueAt(REPORT_AT + away) - valueAt(REPORT_AT + away - 86_400)
      );
      expect(new Set(daily).size).toBe(1);
    }
  });

  it.each([5, 23, 320, 43_200])('holds a total of %d', (total) => {
    expect(readTotal(make([{ labels: {}, rate: { total } }]), 'x_total')).toBe(total);
  });

  it('is the integral of a level', () => {
    const series = only({ labels: {}, rate: { settled: 38.6, later: 39.4, noise: 0.02 } });
    expect(meanOf(minutesOf(600, 1800).map((t) => rateAt(series, t)))).toBeCloseTo(38.6, 1);
    expect(meanOf(minutesOf(87_000, 88_200).map((t) => rateAt(series, t)))).toBeCloseTo(39.4, 1);
  });

  it('steps at listed instants, and is born with the first of them where asked', () => {
    const at = [7300, 7400, 7400, 90_000];
    const series = only({ labels: {}, rate: { at } });
    expect([0, 7300, 7350, 7400, REPORT_AT].map(series.valueAt)).toEqual([0, 1, 1, 3, 3]);
    const late = only({ labels: {}, rate: { at }, bornAt: 7300 });
    expect(late).toMatchObject({ bornAt: 7300 });
    expect(late.valueAt(7300)).toBe(1);
    expect(readTotal(make([{ labels: {}, rate: { at }, bornAt: 7300 }]), 'x_total')).toBe(3);
  });

  it('counts from nothing again at each start', () => {
    const series = only({ labels: {}, rate: 2, starts: [-100, 3600] });
    expect([-100, -40, 3540, 3600, 3660].map((t) => Math.round(series.valueAt(t)))).toEqual([0, 120, 7280, 0, 120]);
    expect(gaugeAt(series, -1000)).toBeGreaterThan(1_000_000);
  });
});
