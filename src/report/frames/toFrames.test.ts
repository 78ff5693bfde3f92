import { aBadReport } from '../../../tests/fixtures/badReport';
import { aReport } from '../../../tests/fixtures/report';
import type { PlainFrame } from './plainFrame';
import { readSlice } from './readSlice';
import { SECTIONS } from './section';
import { toFrames } from './toFrames';
import { toSlice } from './toSlice';

function column(frame: PlainFrame | undefined, name: string): unknown {
  return frame?.fields.find((field) => field.name === name)?.values;
}

/** As Grafana keeps a snapshot (`sortedDeepCloneWithoutNulls`). */
function withoutNulls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (isPlain(part) ? Object.fromEntries(Object.entries(part).filter(([, entry]) => entry !== null)) : part)));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('toFrames', () => {
  it.each(SECTIONS)('%s: columns are as long as the frame, and its slice survives being sent', (section) => {
    const frames = toFrames(aReport(), section);
    for (const { fields, length } of frames) {
      expect(fields.map(({ values }) => values.length)).toEqual(fields.map(() => length));
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    }
    const sent = JSON.parse(JSON.stringify(frames));
    expect(readSlice(sent, section)).toEqual(JSON.parse(JSON.stringify(readSlice(frames, section))));
    expect(readSlice(sent, section)).not.toBeNull();
  });

  it.each(SECTIONS)('%s: its slice survives a snapshot, which keeps no null', (section) => {
    const frames = toFrames(aBadReport(), section);
    expect(readSlice(frames.map(withoutNulls), section)).toEqual(JSON.parse(JSON.stringify(toSlice(aBadReport(), section))));
  });

  it('the verdict is one row with its figures', () => {
    const [verdict, reasons] = toFrames(aReport(), 'verdict');
    expect([column(verdict, 'Verdict'), column(verdict, 'Score'), column(verdict, 'Checkpoint')]).toEqual([['ready'], [9.64], ['24h']]);
    expect(column(reasons, 'Kind')).toEqual(['why', 'would change it']);
  });

  it('a measure without data has no figures, not zeros', () => {
    const [comparison] = toFrames(aBadReport(), 'comparison');
    const index = (column(comparison, 'Measure') as string[]).indexOf('Job queue depth');
    expect(['Baseline', 'Current', 'Change', 'Change %'].map((name) => (column(comparison, name) as unknown[])[index])).toEqual([null, null, null, null]);
  });

  it('both comparisons stand beside each other', () => {
    const [comparison] = toFrames(aBadReport(), 'comparison');
    const index = (column(comparison, 'Measure') as string[]).indexOf('P95 latency');
    expect(['Outcome', 'Release: Outcome'].map((name) => (column(comparison, name) as unknown[])[index])).toEqual(['same', 'worse']);
  });

  it('the trajectory has a column a measure, with its unit', () => {
    const [trajectory] = toFrames(aReport(), 'trajectory');
    expect(trajectory?.fields.map(({ name, config }) => [name, config.unit])).toEqual([['Time', undefined], ['Checkpoint', undefined], ['P95 latency', 'ms'], ['Cache hit ratio', 'percent'], ['Memory', 'decmbytes']]);
  });
});

describe('readSlice', () => {
  it.each([
    ['no frame', []],
    ['a frame of another data source', [{ meta: { custom: { resultType: 'matrix' } } }]],
    ['another section', [{ meta: { custom: { dayone: { schemaVersion: 1, section: 'logs', data: '{}' } } } }]],
    ['a later schema', [{ meta: { custom: { dayone: { schemaVersion: 2, section: 'verdict', data: '{}' } } } }]],
    ['no data', [{ meta: { custom: { dayone: { schemaVersion: 1, section: 'verdict', data: null } } } }]],
    ['text that was cut', [{ meta: { custom: { dayone: { schemaVersion: 1, section: 'verdict', data: '{"plan":' } } } }]],
  ])('%s is nothing to draw', (_name, frames) => {
    expect(readSlice(frames, 'verdict')).toBeNull();
  });
});
