import { readFileSync } from 'node:fs';
import { DEMOS } from '../../demo/scenarios/demos';
import type { ComparisonRow } from '../../src/engine/model/comparison';
import type { Report } from '../../src/sections/report';
import { reportOf, toGolden } from './toGolden';

function rowOf(report: Report, id: string): ComparisonRow {
  const row = report.comparisons.flatMap(({ rows }) => rows).find((entry) => entry.id === id);
  if (row === undefined) {
    throw new Error(`no row ${id}`);
  }
  return row;
}

/** Each demo is judged once; only its golden comparison judges it again. */
const reports = new Map<string, Promise<Report>>();

function judged(demo: string): Promise<Report> {
  const report = reports.get(demo) ?? reportOf(demo);
  reports.set(demo, report);
  return report;
}

describe.each(DEMOS)('the report of $id', ({ id: demo }) => {
  it('is the golden one', async () => {
    expect(await toGolden(demo)).toBe(readFileSync(`tests/golden/${demo}.json`, 'utf8'));
  });

  it('is the same each time', async () => {
    expect(await toGolden(demo)).toBe(await toGolden(demo));
  });
});

describe('hotel against its document', () => {
  const figures: readonly (readonly [string, number, number])[] = [
    ['latency-p50', 3.62, 3.58],
    ['latency-p95', 4.89, 4.87],
    ['latency-p99', 15.12, 15.08],
    ['cache-hit-ratio', 87.5, 88.2],
    ['redis-ops', 273, 289],
    ['memory', 496, 512],
    ['cpu', 24, 22],
    ['connections', 65, 78],
    ['error-rate', 0, 0],
    ['success-rate', 100, 100],
    ['timeouts', 0, 0],
  ];

  it.each(figures)('%s is %d before and %d now, within 1 %%', async (id, baseline, current) => {
    const row = rowOf(await judged('hotel'), id);
    expect(Math.abs((row.baseline ?? NaN) - baseline)).toBeLessThanOrEqual(0.01 * baseline);
    expect(Math.abs((row.current ?? NaN) - current)).toBeLessThanOrEqual(0.01 * current);
  });

  it('is ready with the scores of the document, and says same where the data say no more', async () => {
    const report = await judged('hotel');
    expect(report.verdict.outcome).toBe('ready');
    expect(report.score.components.map(({ score }) => score?.toFixed(2))).toEqual(['10.00', '10.00', '8.57', '10.00']);
    expect(report.score.overall?.toFixed(2)).toBe('9.64');
    expect(report.score.coverage).toBe(1);
    expect(['latency-p50', 'latency-p95', 'latency-p99'].map((id) => rowOf(report, id).outcome)).toEqual([
      'same',
      'same',
      'same',
    ]);
    expect(report.services.filter(({ state }) => state === 'up')).toHaveLength(7);
    expect(report.services.every(({ uptimeSeconds }) => Math.abs((uptimeSeconds ?? 0) / 3600 - 24.5) < 0.25)).toBe(
      true
    );
    expect(report.checks.map(({ status }) => status)).toEqual(Array(10).fill('pass'));
    expect(report.alerts?.bySeverity).toEqual([
      { severity: 'critical', count: 0 },
      { severity: 'warning', count: 0 },
      { severity: 'info', count: 3 },
    ]);
  });

  it('has the trajectory and the load of the document', async () => {
    const report = await judged('hotel');
    const p95 = report.trajectory.find(({ id }) => id === 'latency-p95')?.points ?? [];
    expect(p95.map(({ checkpoint }) => checkpoint)).toEqual(['0h', '1h', '4h', '12h', '24h']);
    const values = Object.fromEntries(p95.map(({ checkpoint, value }) => [checkpoint, value ?? NaN]));
    for (const [checkpoint, wanted] of [
      ['0h', 4.93],
      ['1h', 4.89],
      ['24h', 4.87],
    ] as const) {
      expect(Math.abs((values[checkpoint] ?? NaN) / wanted - 1)).toBeLessThan(0.01);
    }
    const redis = report.load.find(({ id }) => id === 'redis-ops');
    expect([redis?.peak, redis?.mean, redis?.min].map((value) => Math.round((value ?? NaN) / 5) * 5)).toEqual([
      290, 245, 180,
    ]);
  });
});

describe('the siblings that go wrong', () => {
  it('hotel-regression is not ready: errors, latency, the alert and restarts, found by the comparison with the time before', async () => {
    const report = await judged('hotel-regression');
    expect(report.verdict.outcome).toBe('not-ready');
    const row = rowOf(report, 'latency-p95');
    expect([row.outcome, row.release?.outcome]).toEqual(['same', 'worse']);
    const said = report.verdict.reasons.map(({ text }) => text).join('\n');
    expect(said).toMatch(/P95 latency/);
    expect(said).toMatch(/Error rate/);
    expect(said).toMatch(/HighErrorRate/);
    expect(said).toMatch(/restarts/i);
  });

  it('hotel-leak is ready with warnings: the instance, its growth per hour and the time until its limit', async () => {
    const report = await judged('hotel-leak');
    expect(report.verdict.outcome).toBe('ready-with-warnings');
    const leak = report.checks.find(({ id }) => id === 'memory-leaks');
    expect(leak?.status).not.toBe('pass');
    expect(leak?.detail).toContain('agente-api-prod-2');
    expect(leak?.findings.map(({ labels }) => labels['instance'])).toEqual(['agente-api-prod-2:8002']);
    expect(leak?.detail).toMatch(/\+1[12]\.\d+ MB\/h .*1,024 MB in /);
  });

  it('hotel-blind is incomplete: names what is missing and scores nothing missing', async () => {
    const report = await judged('hotel-blind');
    expect(report.verdict.outcome).toBe('incomplete');
    expect(report.score.coverage).toBeLessThan(0.8);
    const rows = report.comparisons.flatMap(({ rows: all }) => all);
    for (const row of rows.filter(({ current, baseline }) => current === null && baseline === null)) {
      expect(row.points01).toBeNull();
    }
    expect(report.sources.find(({ id }) => id === 'loki')).toMatchObject({
      status: 'failed',
      error: { kind: 'unreachable' },
    });
  });
});
