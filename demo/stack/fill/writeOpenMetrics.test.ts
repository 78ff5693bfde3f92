import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hotel } from '../../scenarios/hotel/hotel';
import type { MetricFamily, Scenario } from '../../scenarios/scenario';
import { METRICS_FROM } from '../../scenarios/span';
import { toSampleName, toSampleValue, writeOpenMetrics } from './writeOpenMetrics';

describe('toSampleName', () => {
  it.each([
    ['without labels', {}, 'up'],
    ['with labels', { job: 'api', le: '+Inf' }, 'up{job="api",le="+Inf"}'],
    ['with what must be escaped', { path: 'a"b\\c\nd' }, 'up{path="a\\"b\\\\c\\nd"}'],
  ])('writes a sample %s', (_, labels, wanted) => {
    expect(toSampleName('up', labels)).toBe(wanted);
  });
});

describe('toSampleValue', () => {
  it.each([
    [1, '1'],
    [0.0071234567, '0.007123'],
    [123456789.1234567, '123456789.123457'],
    [1761189787, '1761189787'],
  ])('writes %d as %s', (value, wanted) => {
    expect(toSampleValue(value)).toBe(wanted);
  });
});

const ROLLOUT_END = 1_761_189_780;

const COUNTER: MetricFamily = {
  name: 'things_total',
  type: 'counter',
  help: 'Things.',
  target: 'none',
  series: [{ name: 'things_total', labels: { job: 'a' }, valueAt: (t) => t - METRICS_FROM, endsAt: METRICS_FROM + 90 }],
};

const START: MetricFamily = {
  name: 'started',
  type: 'gauge',
  help: 'Start.',
  target: 'none',
  instants: true,
  series: [{ name: 'started', labels: {}, valueAt: () => -30, bornAt: -30 }],
};

const small: Scenario = { ...hotel, metrics: [COUNTER, START] };

describe('writeOpenMetrics', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dayone-'));
  const file = join(dir, 'past.om');
  const write = async (until: number, signal?: AbortSignal) => {
    const samples = await writeOpenMetrics({ scenario: small, rolloutEnd: ROLLOUT_END, until, file, signal });
    return { samples, lines: readFileSync(file, 'utf8').trim().split('\n') };
  };

  afterAll(() => rmSync(dir, { recursive: true }));

  it('writes each series from its birth to its end, 7 and 37 s after whole minutes', async () => {
    const { samples, lines } = await write(60);
    const first = ROLLOUT_END + METRICS_FROM + 7;
    expect(lines.slice(0, 5)).toEqual([
      '# TYPE things counter',
      '# HELP things Things.',
      `things_total{job="a"} 7 ${first}`,
      `things_total{job="a"} 37 ${first + 30}`,
      `things_total{job="a"} 67 ${first + 60}`,
    ]);
    expect(samples).toBe(6);
    expect(first % 60).toBe(7);
  });

  it('turns instants into epoch time and closes the text', async () => {
    const { lines } = await write(0);
    expect(lines.slice(-3)).toEqual([
      '# HELP started Start.',
      `started ${ROLLOUT_END - 30} ${ROLLOUT_END - 23}`,
      '# EOF',
    ]);
  });

  it('stops when it is told to', async () => {
    await expect(write(0, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
