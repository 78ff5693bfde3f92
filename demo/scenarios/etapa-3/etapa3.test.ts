import { REPORT_AT } from '../span';
import { createQuantileReader } from '../testing/readQuantile';
import { gaugeAt, seriesOf } from '../testing/readSeries';
import { readTotal } from '../testing/readTotal';
import { etapa3 } from './etapa3';

const DAY = 86_400;
const NOTES = etapa3.annotations.map(({ text }) => text).join('\n');

describe('etapa3', () => {
  it.each([
    ['GET', '/inventory', 0.182],
    ['POST', '/inventory', 0.264],
    ['GET', '/health', 0.021],
  ])('answers %s %s under 300 ms', (method, path, seconds) => {
    expect(
      createQuantileReader(etapa3, { name: 'http_request_duration_seconds', labels: { method, path } })(
        0.95,
        REPORT_AT - 600
      )
    ).toBeCloseTo(seconds, 2);
  });

  it('fails fewer than one request in two hundred', () => {
    const failed = readTotal(etapa3, 'http_requests_total', { code: '500' });
    expect(failed).toBe(24);
    expect(failed / readTotal(etapa3, 'http_requests_total')).toBeLessThan(0.005);
  });

  it.each([
    ['health', 100],
    ['inventory-read', 300],
    ['inventory-write', 500],
    ['metrics', 200],
  ])('passed the load test %s under %d ms before the rollout, and does not run it since', (test, limit) => {
    const [series] = seriesOf(etapa3, 'k6_http_req_duration_p95', { test });
    expect(series && gaugeAt(series, series.bornAt ?? NaN)).toBeLessThan(limit);
    expect(series?.endsAt).toBeLessThan(0);
  });

  it('has certificates until 16 October 2026', () => {
    const [series] = seriesOf(etapa3, 'probe_ssl_earliest_cert_expiry', { service: 'dashboard' });
    const ends = new Date(Date.parse(etapa3.rolloutEnd) + 1000 * (series === undefined ? NaN : gaugeAt(series, 0)));
    expect(ends.toISOString()).toBe('2026-10-16T00:00:00.000Z');
  });

  it('has one blocker that nobody resolved, and a key that cannot be rotated', () => {
    expect(NOTES).toContain('"blocker":true,"resolved":false');
    expect(NOTES).toContain('"item":"key-rotation","result":"fail"');
  });

  it('names no person and no address', () => {
    expect(NOTES).not.toMatch(/@|https?:/);
    expect(new Set(etapa3.annotations.map(({ email }) => email))).toEqual(new Set(['']));
  });

  it('backs up each day', () => {
    const [series] = seriesOf(etapa3, 'backup_last_success_timestamp_seconds', {});
    expect(series === undefined ? NaN : REPORT_AT - gaugeAt(series, REPORT_AT)).toBeLessThan(DAY);
  });
});
