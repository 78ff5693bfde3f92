import { REPORT_AT } from '../span';
import { gaugeAt, minutesOf, rateAt, seriesOf, sumOf } from '../testing/readSeries';
import { hotelLeak } from './hotelLeak';

const HOUR = 3600;
const DAY = minutesOf(0, REPORT_AT);

const memoryOf = (instance: string) => {
  const [series] = seriesOf(hotelLeak, 'process_resident_memory_bytes', { instance: `${instance}:8002` });
  return (t: number) => (series === undefined ? NaN : gaugeAt(series, t) / 1e6);
};

describe('hotelLeak', () => {
  it('grows by about 12 MB an hour on one instance, its limit more than a day away', () => {
    const leaking = memoryOf('agente-api-prod-2');
    const hourly = (leaking(24 * HOUR) - leaking(6 * HOUR)) / 18;
    expect(hourly).toBeGreaterThan(11.5);
    expect(hourly).toBeLessThan(12.7);
    expect((1024 - leaking(REPORT_AT)) / hourly).toBeGreaterThan(24);
  });

  it('leaves the other instances level', () => {
    expect(memoryOf('agente-api-prod-1')(24 * HOUR) - memoryOf('agente-api-prod-1')(6 * HOUR)).toBeLessThan(10);
  });

  it('spikes its processor and its cache misses a few minutes in a day', () => {
    const cpu = seriesOf(hotelLeak, 'process_cpu_seconds_total', { instance: 'agente-api-prod-1:8002' });
    expect(DAY.filter((t) => sumOf(cpu, (each) => rateAt(each, t)) > 0.8)).toHaveLength(12);
    const rate = (name: string, t: number) => sumOf(seriesOf(hotelLeak, name), (each) => rateAt(each, t));
    const missRatio = (t: number) =>
      rate('redis_keyspace_misses_total', t) /
      (rate('redis_keyspace_misses_total', t) + rate('redis_keyspace_hits_total', t));
    expect(DAY.filter((t) => missRatio(t) > 0.3)).toHaveLength(12);
  });
});
