import { readFileSync } from 'node:fs';
import { packs } from '../../../src/packs';
import { parsePlan } from '../../../src/sections/plan';
import type { Labels } from '../scenario';
import { EVENTS_FROM, REPORT_AT } from '../span';
import { createQuantileReader } from '../testing/readQuantile';
import { gaugeAt, meanOf, minutesOf, rateAt, seriesOf, sumOf } from '../testing/readSeries';
import { readTotal } from '../testing/readTotal';
import { ENDPOINTS } from './toBackendFamilies';
import { warunginPos } from './warunginPos';
import { REDIS_DOWN, REDIS_FILLS, SLOW_TAIL } from './warunginServices';

const HOUR = 3600;
const DAY = 24 * HOUR;
const SINCE_SETTLED = minutesOf(600, REPORT_AT);
const WINDOWS = [minutesOf(600, 1800), minutesOf(DAY + 600, DAY + 1800)];

const p99 = createQuantileReader(warunginPos, { name: 'http_request_duration_seconds' });
const queries = createQuantileReader(warunginPos, { name: 'db_query_duration_seconds' });

/** Only the series that were alive for the whole minute. */
const rateOf = (name: string, t: number) => {
  const alive = seriesOf(warunginPos, name).filter(
    ({ bornAt = -Infinity, endsAt = Infinity }) => t - 53 >= bornAt && t - 23 <= endsAt
  );
  return sumOf(alive, (series) => rateAt(series, t));
};
const hitsAt = (t: number) =>
  (100 * rateOf('redis_keyspace_hits_total', t)) /
  (rateOf('redis_keyspace_hits_total', t) + rateOf('redis_keyspace_misses_total', t));
const linesOf = (from: number, to: number, wanted: Labels) =>
  warunginPos
    .linesBetween(from, to)
    .filter(({ labels, fields }) =>
      Object.entries(wanted).every(([key, value]) => labels[key] === value || String(fields[key]) === value)
    );
const entriesOf = (kind: string) => warunginPos.annotations.filter(({ text }) => text.includes(`"kind":"${kind}"`));
const smokeTestsAt = entriesOf('check')
  .filter(({ text }) => text.includes('"item":"smoke-tests"'))
  .map(({ time }) => time / HOUR);

describe('warungin pos', () => {
  it('has eight services, all up but Redis, which is away for three minutes across the round at 8 h', () => {
    expect(warunginPos.services).toHaveLength(8);
    const [redis] = seriesOf(warunginPos, 'redis_up');
    const down = SINCE_SETTLED.filter((t) => redis !== undefined && gaugeAt(redis, t) === 0);
    expect(down).toEqual([8 * HOUR - 60, 8 * HOUR, 8 * HOUR + 60]);
    for (const series of ['up', 'pg_up', 'nginx_up'].flatMap((name) => seriesOf(warunginPos, name))) {
      expect(SINCE_SETTLED.map((t) => gaugeAt(series, t)).filter((value) => value !== 1)).toEqual([]);
    }
  });

  it('tells nothing of Redis while it is down, and counts from 0 again after it', () => {
    const lives = seriesOf(warunginPos, 'redis_keyspace_hits_total');
    expect(lives.map(({ endsAt, bornAt }) => [endsAt, bornAt])).toEqual([
      [REDIS_DOWN.from, undefined],
      [undefined, REDIS_DOWN.to],
    ]);
    expect(lives[1]?.valueAt(REDIS_DOWN.to)).toBeLessThan(1);
  });

  it('answers 99 of 100 requests within 2 s all day, and within 1.9 s at the slowest', () => {
    const values = SINCE_SETTLED.map((t) => p99(0.99, t));
    expect(Math.max(...values)).toBeCloseTo(1.9, 3);
    expect(
      SINCE_SETTLED.filter((_, index) => (values[index] ?? NaN) > 1).every(
        (t) => t > SLOW_TAIL.from && t <= SLOW_TAIL.to + 60
      )
    ).toBe(true);
    expect(WINDOWS.map((window) => meanOf(window.map((t) => p99(0.99, t))))).toEqual([
      expect.closeTo(0.82, 2),
      expect.closeTo(0.83, 2),
    ]);
  });

  it.each(ENDPOINTS)('answers $method $path in $mean s, and $p95 s at its P95', ({ path, mean, p95 }) => {
    expect(
      readTotal(warunginPos, 'http_request_duration_seconds_sum', { path }) /
        readTotal(warunginPos, 'http_request_duration_seconds_count', { path })
    ).toBeCloseTo(mean, 3);
    expect(
      createQuantileReader(warunginPos, { name: 'http_request_duration_seconds', labels: { path } })(
        0.95,
        REPORT_AT - 600
      )
    ).toBeCloseTo(p95, 1);
  });

  it('finds more than 85 % of the keys all day, 85.6 % while the cache fills', () => {
    const read = SINCE_SETTLED.filter((t) => t <= REDIS_DOWN.from || t > REDIS_DOWN.to + 60);
    expect(Math.min(...read.map(hitsAt))).toBeGreaterThan(85);
    expect(hitsAt(REDIS_FILLS.to - 600)).toBeCloseTo(85.6, 6);
    expect(WINDOWS.map((window) => meanOf(window.map(hitsAt)))).toEqual([
      expect.closeTo(92.1, 1),
      expect.closeTo(92.4, 1),
    ]);
  });

  it('asks the database in 164 ms and then 166 ms at the P95', () => {
    expect(WINDOWS.map((window) => meanOf(window.map((t) => 1000 * queries(0.95, t))))).toEqual([
      expect.closeTo(164, 0),
      expect.closeTo(166, 0),
    ]);
  });

  it.each([
    ['401', 3],
    ['403', 3],
    ['500', 8],
  ])('counts %s as often as it logs it, or as orders fail: %d', (code, wanted) => {
    expect(readTotal(warunginPos, 'http_requests_total', { code })).toBe(wanted);
    expect(linesOf(0, REPORT_AT, { service: 'backend', status: code })).toHaveLength(code === '500' ? 5 : wanted);
  });

  it('logs fewer than five errors of a service in any hour, none critical', () => {
    const errors = linesOf(0, REPORT_AT, { level: 'error' });
    const most = Math.max(
      ...errors.map(
        ({ at, labels }) =>
          errors.filter(
            (other) => other.labels['service'] === labels['service'] && other.at <= at && other.at > at - HOUR
          ).length
      )
    );
    expect(most).toBe(3);
    expect(['critical', 'fatal', 'panic'].flatMap((level) => linesOf(EVENTS_FROM, REPORT_AT, { level }))).toEqual([]);
    expect(
      warunginPos
        .linesBetween(EVENTS_FROM, REPORT_AT)
        .filter(({ fields }) => /without 2FA|vulnerability|breach|exploit/i.test(String(fields['msg'])))
    ).toEqual([]);
  });

  it('stays modest: 200 series, 20,000 lines', () => {
    expect(warunginPos.metrics.flatMap(({ series }) => series).length).toBeLessThan(200);
    expect(warunginPos.linesBetween(EVENTS_FROM, REPORT_AT).length).toBeLessThan(20_000);
  });
});

describe('what people wrote down about warungin pos', () => {
  it('names no person and no address', () => {
    expect(warunginPos.annotations.map(({ text }) => text).join('\n')).not.toMatch(/@|https?:|\d+\.\d+\.\d+\.\d+/);
    expect(new Set(warunginPos.annotations.map(({ email }) => email))).toEqual(new Set(['']));
  });

  it('has smoke tests every four hours but at 16 h', () => {
    const rounds = [4, 8, 12, 16, 20, 24];
    expect(rounds.map((due) => smokeTestsAt.filter((at) => at >= due - 0.5 && at < due + 3.5).length)).toEqual([
      1, 1, 1, 0, 1, 1,
    ]);
  });

  it('has three approvals, the product manager’s is missing', () => {
    expect(entriesOf('signoff').map(({ text }) => /"signoff":"([^"]+)","decision":"approve"/.exec(text)?.[1])).toEqual([
      'tech-lead',
      'security-lead',
      'qa-lead',
    ]);
  });

  it('has one incident, resolved, as long as Redis was down', () => {
    expect(
      entriesOf('incident').map(({ time, timeEnd, text }) => [time, timeEnd, text.includes('"resolved":true')])
    ).toEqual([[REDIS_DOWN.from, REDIS_DOWN.to, true]]);
  });

  it('has an entry for each hour', () => {
    const hours = new Set(warunginPos.annotations.map(({ time }) => Math.floor(time / HOUR)));
    expect(Array.from({ length: 25 }, (_, hour) => hour).filter((hour) => !hours.has(hour))).toEqual([]);
  });
});

describe('plan of warungin pos', () => {
  it('is valid, and holds each item, round, trigger and sign-off that people answered', () => {
    const parsed = parsePlan(readFileSync(warunginPos.plan, 'utf8'), { packs, translate: (code) => code });
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    const { security, checklist, schedule, triggers, signoffs } = parsed.ok
      ? parsed.plan
      : { security: [], checklist: [], schedule: [], triggers: [], signoffs: [] };
    const ids = [
      ...security,
      ...checklist.flatMap(({ items }) => items),
      ...schedule,
      ...triggers.map(({ item }) => item),
      ...signoffs,
    ].map(({ id }) => id);
    const answered = warunginPos.annotations.flatMap(
      ({ text }) => /"(?:item|signoff|trigger)":"([^"]+)"/.exec(text)?.[1] ?? []
    );
    expect(answered.filter((id) => !ids.includes(id))).toEqual([]);
    expect(answered.length).toBeGreaterThan(10);
  });
});
