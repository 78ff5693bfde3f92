import { aBadReport } from '../../../tests/fixtures/badReport';
import {
  aCapacity,
  anEndpoint,
  anOperation,
  aUsage,
  someLogs,
  someTotals,
  someTraces,
} from '../../../tests/fixtures/operationsParts';
import { aReport } from '../../../tests/fixtures/report';
import { aWatchedReport } from '../../../tests/fixtures/watchedReport';
import type { PlainFrame } from '../../document/columns';
import { FRAME_NAMES } from '../../sections/frameNames';
import { readSlice } from './readFrame';
import { toSlice } from './tables';
import { toFrames } from './toFrames';

function column(frame: PlainFrame | undefined, name: string): unknown {
  return frame?.fields.find((field) => field.name === name)?.values;
}

/** As Grafana keeps a snapshot (`sortedDeepCloneWithoutNulls`). */
function withoutNulls<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      isPlain(part) ? Object.fromEntries(Object.entries(part).filter(([, entry]) => entry !== null)) : part
    )
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('toFrames', () => {
  it.each(FRAME_NAMES)('%s: columns are as long as the frame, and its slice survives being sent', (section) => {
    const frames = toFrames(aReport(), section);
    for (const { fields, length } of frames) {
      expect(fields.map(({ values }) => values.length)).toEqual(fields.map(() => length));
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    }
    const sent = JSON.parse(JSON.stringify(frames));
    expect(readSlice(sent, section)).toEqual(JSON.parse(JSON.stringify(readSlice(frames, section))));
    expect(readSlice(sent, section)).not.toBeNull();
  });

  it.each(FRAME_NAMES)('%s: its slice survives a snapshot, which keeps no null', (section) => {
    const frames = toFrames(aWatchedReport(), section);
    expect(readSlice(frames.map(withoutNulls), section)).toEqual(
      JSON.parse(JSON.stringify(toSlice(aWatchedReport(), section)))
    );
  });

  it('the verdict is one row with its figures', () => {
    const [verdict, reasons] = toFrames(aReport(), 'verdict');
    expect([column(verdict, 'Verdict'), column(verdict, 'Score'), column(verdict, 'Checkpoint')]).toEqual([
      ['ready'],
      [9.64],
      ['24h'],
    ]);
    expect(column(reasons, 'Kind')).toEqual(['why', 'would-change']);
  });

  it('a measure without data has no figures, not zeros', () => {
    const [comparison] = toFrames(aBadReport(), 'comparison');
    const index = (column(comparison, 'Measure') as string[]).indexOf('Job queue depth');
    expect(
      ['Baseline', 'Current', 'Change', 'Change %'].map((name) => (column(comparison, name) as unknown[])[index])
    ).toEqual([null, null, null, null]);
  });

  it('both comparisons stand beside each other', () => {
    const [comparison] = toFrames(aBadReport(), 'comparison');
    const index = (column(comparison, 'Measure') as string[]).indexOf('P95 latency');
    expect(['Outcome', 'Release: Outcome'].map((name) => (column(comparison, name) as unknown[])[index])).toEqual([
      'same',
      'worse',
    ]);
  });

  it('the trajectory has a column a measure, with its unit', () => {
    const [trajectory] = toFrames(aReport(), 'trajectory');
    expect(trajectory?.fields.map(({ name, config }) => [name, config.unit])).toEqual([
      ['Time', undefined],
      ['Checkpoint', undefined],
      ['P95 latency', 'ms'],
      ['Cache hit ratio', 'percent'],
      ['Memory', 'decmbytes'],
    ]);
  });

  it('an item that waits for a person has neither value nor time, and its group is not complete', () => {
    const [items, groups] = toFrames(aWatchedReport(), 'checklist');
    const index = (column(items, 'Item') as string[]).indexOf('Handover held');
    expect(
      ['Group', 'Status', 'Value', 'At', 'Judged by'].map((name) => (column(items, name) as unknown[])[index])
    ).toEqual(['Training and documents', 'unknown', null, null, 'person']);
    expect(column(groups, 'Complete')).toEqual([100, expect.closeTo(33.33, 2), 50]);
    expect(column(groups, 'Blockers')).toEqual([0, 1, 0]);
  });

  it('each round stands with what the data said then', () => {
    const [schedule, then] = toFrames(aWatchedReport(), 'schedule');
    expect((column(schedule, 'State') as string[]).filter((state) => state !== 'passed')).toEqual([
      'failed',
      'overdue',
      'to-come',
      'unknown',
    ]);
    const index = (column(then, 'Status') as string[]).indexOf('fail');
    expect(['Round', 'Finding', 'Value', 'Due'].map((name) => (column(then, name) as unknown[])[index])).toEqual([
      'Security round',
      'Error rate',
      1.84,
      Date.parse('2025-10-23T07:23:00Z'),
    ]);
  });

  it('an incident that lasts has no end', () => {
    const [incidents] = toFrames(aWatchedReport(), 'incidents');
    const index = (column(incidents, 'State') as string[]).indexOf('open');
    expect(['Incident', 'Blocker', 'To', 'Rule'].map((name) => (column(incidents, name) as unknown[])[index])).toEqual([
      'Errors on one instance',
      'yes',
      null,
      null,
    ]);
  });

  it('every conclusion names its finding; only recommendations have a time', () => {
    const [insights] = toFrames(aWatchedReport(), 'insights');
    expect(column(insights, 'Kind')).toEqual([
      'action',
      'action',
      'action',
      'pattern',
      'concern',
      'positive',
      'recommendation',
      'recommendation',
    ]);
    expect(column(insights, 'Within')).toEqual([null, null, null, null, null, null, 30, 7]);
    expect(column(insights, 'Finding')).toContain('smoke@8h');
  });

  it('lines by level stand under the window in which they were counted', () => {
    const levels = [{ level: 'error', baseline: 3, current: 8, change: 5, outcome: 'worse' as const }];
    const [logs] = toFrames(aReport({ logs: someLogs({ levels }) }), 'logs');
    expect(['Level', 'Baseline', 'Current', 'Change'].map((name) => column(logs, name))).toEqual([
      ['error'],
      [3],
      [8],
      [5],
    ]);
  });

  it('operations have the figures of each window under its name', () => {
    const operation = anOperation('GET /rooms', { count: [1, 2], p50: [3, 4], p95: [5, 6] });
    const operations = toFrames(aReport({ traces: someTraces({ operations: [operation] }) }), 'logs').find(
      ({ name }) => name === 'operations'
    );
    expect(
      ['Baseline spans', 'Spans', 'Baseline P50', 'P50', 'Baseline P95', 'P95'].map((name) => column(operations, name))
    ).toEqual([[1], [2], [3], [4], [5], [6]]);
  });

  it('endpoints have their totals beside the service’s own counters', () => {
    const [endpoints, totals] = toFrames(
      aReport({
        endpoints: [anEndpoint('GET /rooms', { errors: null })],
        endpointTotals: someTotals({ requests: { rows: 90, own: 100 }, errors: { rows: null, own: null } }),
      }),
      'endpoints'
    );
    expect(column(endpoints, 'Errors')).toEqual([null]);
    expect([column(totals, 'Sum of endpoints'), column(totals, 'Own counter')]).toEqual([
      [90, null],
      [100, null],
    ]);
  });

  it('a plan without endpoints has no totals', () => {
    expect(toFrames(aReport(), 'endpoints').map(({ length }) => length)).toEqual([0, 0]);
  });

  it('what does not fill up has no day on which it is full', () => {
    const [capacity] = toFrames(
      aReport({ capacity: [aCapacity('Disk', { fullAt: null, daysLeft: null })] }),
      'capacity'
    );
    expect([column(capacity, 'Full'), column(capacity, 'Left')]).toEqual([[null], [null]]);
  });

  it('a figure’s parts are rows of their own', () => {
    const [usage, parts] = toFrames(
      aReport({
        usage: [
          aUsage('Requests by country', {
            parts: [
              { label: 'ID', value: 75, percent: 75 },
              { label: 'SG', value: 25, percent: 25 },
            ],
          }),
        ],
      }),
      'usage'
    );
    expect([usage?.length, column(parts, 'Part')]).toEqual([1, ['ID', 'SG']]);
  });
});

describe('readSlice', () => {
  it.each([
    ['no frame', []],
    ['a frame of another data source', [{ meta: { custom: { resultType: 'matrix' } } }]],
    ['another section', [{ meta: { custom: { dayone: { schemaVersion: 1, section: 'logs', data: '{}' } } } }]],
    ['a later schema', [{ meta: { custom: { dayone: { schemaVersion: 2, section: 'verdict', data: '{}' } } } }]],
    ['no data', [{ meta: { custom: { dayone: { schemaVersion: 1, section: 'verdict', data: null } } } }]],
    [
      'text that was cut',
      [{ meta: { custom: { dayone: { schemaVersion: 1, section: 'verdict', data: '{"plan":' } } } }],
    ],
  ])('%s is nothing to draw', (_name, frames) => {
    expect(readSlice(frames, 'verdict')).toBeNull();
  });
});
