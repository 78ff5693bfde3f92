import { day } from '../../../../tests/fixtures/report';
import { aCheck, aReason, at } from '../../../../tests/fixtures/reportParts';
import { toStripDrawing } from './toStripDrawing';

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
