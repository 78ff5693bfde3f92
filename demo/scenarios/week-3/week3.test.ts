import { REPORT_AT } from '../span';
import { createQuantileReader } from '../testing/readQuantile';
import { readTotal } from '../testing/readTotal';
import { week3 } from './week3';

const HOUR = 3600;

describe('week3', () => {
  it.each([
    ['/api/portfolio', 0.118],
    ['/api/prices', 0.052],
    ['/api/trades', 0.181],
  ])('answers %s within the 200 ms of the document', (path, seconds) => {
    const read = createQuantileReader(week3, { name: 'http_request_duration_seconds', labels: { path } });
    expect(read(0.95, REPORT_AT - 600)).toBeCloseTo(seconds, 2);
  });

  it('counts nine failures of some two million requests: under 0.1 %', () => {
    const all = readTotal(week3, 'http_requests_total', {});
    const failed = readTotal(week3, 'http_requests_total', { code: '500' });
    expect(failed).toBe(9);
    expect((100 * failed) / all).toBeLessThan(0.1);
  });

  it('probes the four health endpoints', () => {
    const paths = week3.metrics
      .find(({ name }) => name === 'probe_success')
      ?.series.map(({ labels }) => labels['path']);
    expect(paths).toEqual(['/health', '/health/detailed', '/ready', '/live']);
  });

  it('exports more than twenty metrics of its own', () => {
    const names = week3.metrics.filter(({ target }) => target === 'trading-api').map(({ name }) => name);
    expect(new Set(names).size).toBeGreaterThanOrEqual(16);
  });

  it('writes three streams: everything, errors, and the security audit', () => {
    const streams = new Set(week3.linesBetween(0, HOUR).map(({ labels }) => labels['stream']));
    expect([...streams].sort()).toEqual(['combined', 'error', 'security']);
  });

  it('lets the last two critical items of the next phase stay open', () => {
    const judged = week3.annotations.map(({ text }) => text).join();
    expect(judged).not.toMatch(/load-test|security-audit/);
  });
});
