import { SCENARIOS } from '../findScenario';
import { METRICS_FROM, REPORT_AT } from '../span';
import { seriesOf } from '../testing/readSeries';
import { hotel } from './hotel';

const HOUR = 3600;
const STEP = 3600;

describe('hotel over time', () => {
  it('has seven services, all up for 24.5 h and none restarted since', () => {
    expect(seriesOf(hotel, 'up')).toHaveLength(7);
    for (const service of hotel.services) {
      const starts = seriesOf(hotel, 'process_start_time_seconds', { service: service.name });
      const youngest = Math.max(...starts.map(({ valueAt }) => valueAt(REPORT_AT)));
      expect(((REPORT_AT - youngest) / HOUR).toFixed(1)).toBe('24.5');
      expect(youngest).toBeLessThanOrEqual(0);
    }
  });

  it('switches one instance after the other to the new version within eight minutes', () => {
    const born = seriesOf(hotel, 'build_info', { version: 'v1.8.0' }).map(({ bornAt }) => bornAt);
    expect(born).toEqual([-480, -240, -30]);
  });

  it('levels its memory off', () => {
    const memoryAt = (t: number) =>
      seriesOf(hotel, 'process_resident_memory_bytes').reduce((sum, { valueAt }) => sum + valueAt(t), 0) / 1e6;
    expect(memoryAt(REPORT_AT) - memoryAt(REPORT_AT - 4 * HOUR)).toBeLessThan(6);
    expect(memoryAt(REPORT_AT)).toBeLessThan(525);
  });
});

describe.each(SCENARIOS)('counters of $id', (scenario) => {
  it('fall only where their process started', () => {
    const counters = scenario.metrics.filter(({ type }) => type !== 'gauge').flatMap(({ series }) => series);
    let fallen = 0;
    for (const { labels, valueAt, bornAt = METRICS_FROM, endsAt = REPORT_AT } of counters) {
      const starts = ['process_start_time_seconds', 'redis_start_time_seconds'].flatMap((name) =>
        seriesOf(scenario, name, { service: labels['service'] ?? '' })
      );
      const from = Math.max(METRICS_FROM, bornAt);
      let before = valueAt(from);
      for (let t = from; t <= Math.min(REPORT_AT, endsAt); t += STEP) {
        const now = valueAt(t);
        const restarted = starts.some((start) => start.valueAt(t) !== start.valueAt(t - STEP));
        fallen += now < before && !restarted ? 1 : 0;
        before = now;
      }
    }
    expect(fallen).toBe(0);
  });

  it('say the same when asked again in another order', () => {
    const series = scenario.metrics.flatMap((family) => family.series);
    const forwards = series.map(({ valueAt }) => [valueAt(-5000), valueAt(REPORT_AT)]);
    const backwards = [...series].reverse().map(({ valueAt }) => [valueAt(REPORT_AT), valueAt(-5000)].reverse());
    expect(backwards.reverse()).toEqual(forwards);
  });
});
