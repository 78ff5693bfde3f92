import { day } from '../../../tests/fixtures/report';
import { aCheck, aReason, at } from '../../../tests/fixtures/reportParts';
import type { Point } from '../../engine/model/schema';
import { toStrip, toStripDrawing } from './strip';

const span = { from: Date.parse(at('23T03:23')), to: Date.parse(at('24T03:23')) };
const found = {
  labels: {},
  from: at('23T12:10'),
  to: at('23T13:10'),
  value: 15.6,
  limit: null,
  reason: aReason('leak.grows', 'grows'),
  example: null,
};

describe('toStripDrawing', () => {
  it('draws a quiet day as one path of strokes', () => {
    const shapes = toStripDrawing(aCheck('Leaks', { series: day(5) }), span, 'Leaks')?.shapes ?? [];
    expect(shapes.map(({ kind, role }) => `${kind} ${role}`)).toEqual(['line axis', 'path current']);
    expect(shapes[1]).toHaveProperty('d', expect.stringMatching(/^(M[\d.]+ 22v-[\d.]+){96}$/));
  });

  it('what was found is blocks, so that it is told without colour', () => {
    const shapes =
      toStripDrawing(aCheck('Leaks', { series: day(5), status: 'fail', findings: [found] }), span, 'Leaks')?.shapes ??
      [];
    const hot = shapes.filter(({ kind }) => kind === 'rect');
    expect(hot.length).toBeGreaterThanOrEqual(4);
    expect(hot.length).toBeLessThanOrEqual(6);
    expect(hot.every(({ role }) => role === 'bad')).toBe(true);
  });

  it('draws the limit', () => {
    const shapes = toStripDrawing(aCheck('Leaks', { series: day(5), limit: 7 }), span, 'Leaks')?.shapes ?? [];
    expect(shapes.at(-1)).toMatchObject({ kind: 'line', role: 'target' });
  });

  it('zero is drawn and missing is not', () => {
    const series = day(0).map(([time, value], index) => [time, index < 48 ? null : value] as const);
    const path = toStripDrawing(aCheck('Leaks', { series }), span, 'Leaks')?.shapes[1];
    expect(path).toHaveProperty('d', expect.stringMatching(/^(M[\d.]+ 22v-1\.5){48}$/));
  });

  it.each([
    ['no series', [], span],
    ['missing values', day(1).map(([time]) => [time, null] as const), span],
    ['an evaluation before the rollout', day(1), { from: span.to, to: span.from }],
  ])('%s is not drawn', (_name, series, stretch) => {
    expect(toStripDrawing(aCheck('Leaks', { series }), stretch, 'Leaks')).toBeNull();
  });
});

const spanToStrip = { from: 0, to: 100 };
const series: readonly Point[] = [
  [25, 1],
  [50, 2],
  [75, null],
  [100, 4],
];

describe('toStrip', () => {
  it('bars end at their sample and share the width', () => {
    const { bars } = toStrip({ series, limit: null, findings: [{ from: null, to: null }], span: spanToStrip });
    expect(bars.map(({ x, height }) => [x, height])).toEqual([
      [0, 0.25],
      [25, 0.5],
      [75, 1],
    ]);
  });

  it('is hot where a finding points, also while it lasts', () => {
    const hot = (findings: Parameters<typeof toStrip>[0]['findings']): boolean[] =>
      toStrip({ series, limit: null, findings, span: spanToStrip }).bars.map(({ isHot }) => isHot);
    expect(hot([{ from: new Date(30).toISOString(), to: new Date(50).toISOString() }])).toEqual([false, true, false]);
    expect(hot([{ from: new Date(50).toISOString(), to: null }])).toEqual([false, true, true]);
    expect(hot([{ from: null, to: null }])).toEqual([false, false, false]);
  });

  it('a quiet day leaves room above its peak', () => {
    expect(
      Math.max(...toStrip({ series, limit: null, findings: [], span: spanToStrip }).bars.map(({ height }) => height))
    ).toBeCloseTo(1 / 1.8);
  });

  it('a finding shorter than a bar is still seen', () => {
    const findings = [{ from: new Date(30).toISOString(), to: new Date(31).toISOString() }];
    expect(toStrip({ series, limit: null, findings, span: spanToStrip }).bars.map(({ isHot }) => isHot)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('keeps the limit inside, but not one that would flatten the data', () => {
    expect(toStrip({ series, limit: 8, findings: [], span: spanToStrip }).limit).toBeCloseTo(8 / 9.2);
    expect(toStrip({ series, limit: 100, findings: [], span: spanToStrip }).limit).toBeNull();
  });

  it('zeros are marked, so that nothing is not drawn like missing', () => {
    expect(
      toStrip({
        series: [
          [50, 0],
          [100, 0],
        ],
        limit: null,
        findings: [],
        span: spanToStrip,
      }).bars.every(({ isZero, height }) => isZero && height === 0)
    ).toBe(true);
  });

  it('draws nothing without data or time', () => {
    expect(toStrip({ series: [], limit: 1, findings: [], span: spanToStrip }).bars).toEqual([]);
    expect(toStrip({ series, limit: 1, findings: [], span: { from: 5, to: 5 } }).bars).toEqual([]);
  });
});
