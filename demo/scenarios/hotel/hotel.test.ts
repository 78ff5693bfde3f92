import { readQuantile } from '../testing/readQuantile';
import { gaugeAt, meanOf, minutesOf, rateAt, seriesOf, sumOf } from '../testing/readSeries';
import { hotel } from './hotel';

const MINUTE = 60;
const HOUR = 3600;

const SETTLING = minutesOf(0, 10 * MINUTE);
const BASELINE = minutesOf(10 * MINUTE, 30 * MINUTE);
const windowAt = (hours: number) => minutesOf(hours * HOUR + 10 * MINUTE, hours * HOUR + 30 * MINUTE);

const rateOf = (name: string, labels = {}) => {
  const series = seriesOf(hotel, name, labels);
  return (t: number) => sumOf(series, (each) => rateAt(each, t));
};
const levelOf = (name: string, labels = {}) => {
  const series = seriesOf(hotel, name, labels);
  return (t: number) => sumOf(series, (each) => gaugeAt(each, t));
};
const meanIn = (minutes: readonly number[], read: (t: number) => number) => meanOf(minutes.map(read));

const hits = rateOf('redis_keyspace_hits_total');
const misses = rateOf('redis_keyspace_misses_total');
const calls = rateOf('pg_stat_statements_calls_total');
const querySeconds = rateOf('pg_stat_statements_seconds_total');
const cpu = rateOf('process_cpu_seconds_total');
const memory = levelOf('process_resident_memory_bytes');
const p95 = (t: number) => 1000 * readQuantile(hotel, 0.95, t);

const FIGURES: readonly (readonly [string, number, number, (t: number) => number])[] = [
  ['P50 in ms', 3.62, 3.58, (t) => 1000 * readQuantile(hotel, 0.5, t)],
  ['P95 in ms', 4.89, 4.87, p95],
  ['P99 in ms', 15.12, 15.08, (t) => 1000 * readQuantile(hotel, 0.99, t)],
  ['cache hits in %', 87.5, 88.2, (t) => (100 * hits(t)) / (hits(t) + misses(t))],
  ['Redis operations a second', 273, 289, rateOf('redis_commands_processed_total')],
  ['memory in MB', 496, 512, (t) => memory(t) / 1e6],
  ['CPU in %', 24, 22, (t) => (100 * cpu(t)) / 3],
  ['active connections', 65, 78, levelOf('pg_stat_activity_count', { state: 'active' })],
  ['query time in ms', 2.3, 2.3, (t) => (1000 * querySeconds(t)) / calls(t)],
  ['requests a second', 38.6, 39.4, rateOf('http_requests_total')],
];

describe('hotel', () => {
  it.each(FIGURES)('%s: %d after settling, %d a day later, within 0.5 %%', (_, settled, later, read) => {
    expect(Math.abs(meanIn(BASELINE, read) / settled - 1)).toBeLessThan(0.005);
    expect(Math.abs(meanIn(windowAt(24), read) / later - 1)).toBeLessThan(0.005);
  });

  it.each(FIGURES)('%s: the same clock window one and two days before is within 1 %% of %d', (_, settled, _later, read) => {
    expect(Math.abs(meanIn(windowAt(-24), read) / settled - 1)).toBeLessThan(0.01);
    expect(Math.abs(meanIn(windowAt(-48), read) / settled - 1)).toBeLessThan(0.01);
  });

  it.each(FIGURES)('%s: every minute differs from its neighbour', (_, _settled, _later, read) => {
    const values = windowAt(24).map(read);
    expect(new Set(values).size).toBeGreaterThan(values.length / 4);
  });

  it('P95 falls from 4.93 ms while settling to 4.89 at 1h and stays between 4.87 and 4.90', () => {
    expect(meanIn(SETTLING, p95)).toBeCloseTo(4.93, 2);
    expect(meanIn(windowAt(1), p95)).toBeCloseTo(4.89, 2);
    for (const hours of [4, 12]) {
      expect(meanIn(windowAt(hours), p95)).toBeGreaterThan(4.875);
      expect(meanIn(windowAt(hours), p95)).toBeLessThan(4.9);
    }
  });

  it('Redis peaks at 289, means 245 and falls to 180 operations a second by hourly means', () => {
    const read = rateOf('redis_commands_processed_total');
    const hours = Array.from({ length: 24 }, (_, hour) => meanIn(minutesOf(1800 + hour * HOUR, 1800 + (hour + 1) * HOUR), read));
    expect(Math.abs(Math.max(...hours) / 289 - 1)).toBeLessThan(0.005);
    expect(Math.abs(meanOf(hours) / 245 - 1)).toBeLessThan(0.005);
    expect(Math.abs(Math.min(...hours) / 180 - 1)).toBeLessThan(0.005);
  });

  it('has no error, no timeout and no client that waits 10 ms', () => {
    expect(seriesOf(hotel, 'http_requests_total').filter(({ labels }) => labels['code']?.startsWith('5'))).toEqual([]);
    expect(minutesOf(0, 24.5 * HOUR).map(rateOf('http_request_timeouts_total')).every((rate) => rate === 0)).toBe(true);
    const waits = seriesOf(hotel, 'probe_duration_seconds').flatMap((series) =>
      minutesOf(-24 * HOUR, 24.5 * HOUR).map((t) => gaugeAt(series, t))
    );
    expect(Math.max(...waits)).toBeLessThan(0.01);
  });
});
