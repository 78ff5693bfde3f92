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

interface Figure {
  readonly what: string;
  readonly settled: number;
  readonly later: number;
  readonly read: (t: number) => number;
}

const FIGURES: readonly Figure[] = [
  { what: 'P50 in ms', settled: 3.62, later: 3.58, read: (t) => 1000 * readQuantile(hotel, 0.5, t) },
  { what: 'P95 in ms', settled: 4.89, later: 4.87, read: p95 },
  { what: 'P99 in ms', settled: 15.12, later: 15.08, read: (t) => 1000 * readQuantile(hotel, 0.99, t) },
  { what: 'cache hits in %', settled: 87.5, later: 88.2, read: (t) => (100 * hits(t)) / (hits(t) + misses(t)) },
  { what: 'Redis operations a second', settled: 273, later: 289, read: rateOf('redis_commands_processed_total') },
  { what: 'memory in MB', settled: 496, later: 512, read: (t) => memory(t) / 1e6 },
  { what: 'CPU in %', settled: 24, later: 22, read: (t) => (100 * cpu(t)) / 3 },
  { what: 'active connections', settled: 65, later: 78, read: levelOf('pg_stat_activity_count', { state: 'active' }) },
  { what: 'query time in ms', settled: 2.3, later: 2.3, read: (t) => (1000 * querySeconds(t)) / calls(t) },
  { what: 'requests a second', settled: 38.6, later: 39.4, read: rateOf('http_requests_total') },
];

describe('hotel', () => {
  it.each(FIGURES)('$what: $settled after settling, $later a day later, within 0.5 %', ({ settled, later, read }) => {
    expect(Math.abs(meanIn(BASELINE, read) / settled - 1)).toBeLessThan(0.005);
    expect(Math.abs(meanIn(windowAt(24), read) / later - 1)).toBeLessThan(0.005);
  });

  it.each(FIGURES)(
    '$what: the same clock window one and two days before is within 1 % of $settled',
    ({ settled, read }) => {
      expect(Math.abs(meanIn(windowAt(-24), read) / settled - 1)).toBeLessThan(0.01);
      expect(Math.abs(meanIn(windowAt(-48), read) / settled - 1)).toBeLessThan(0.01);
    }
  );

  it.each(FIGURES)('$what: moves from minute to minute', ({ read }) => {
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
    const hours = Array.from({ length: 24 }, (_, hour) =>
      meanIn(minutesOf(1800 + hour * HOUR, 1800 + (hour + 1) * HOUR), read)
    );
    expect(Math.abs(Math.max(...hours) / 289 - 1)).toBeLessThan(0.005);
    expect(Math.abs(meanOf(hours) / 245 - 1)).toBeLessThan(0.005);
    expect(Math.abs(Math.min(...hours) / 180 - 1)).toBeLessThan(0.005);
  });

  it('has no error, no timeout and no client that waits 10 ms', () => {
    expect(seriesOf(hotel, 'http_requests_total').filter(({ labels }) => labels['code']?.startsWith('5'))).toEqual([]);
    expect(
      minutesOf(0, 24.5 * HOUR)
        .map(rateOf('http_request_timeouts_total'))
        .every((rate) => rate === 0)
    ).toBe(true);
    const waits = seriesOf(hotel, 'probe_duration_seconds').flatMap((series) =>
      minutesOf(-24 * HOUR, 24.5 * HOUR).map((t) => gaugeAt(series, t))
    );
    expect(Math.max(...waits)).toBeLessThan(0.01);
  });
});
