import type { Point } from '../../engine/model/report';
import { toStrip } from './toStrip';

const span = { from: 0, to: 100 };
const series: readonly Point[] = [
  [25, 1],
  [50, 2],
  [75, null],
  [100, 4],
];

describe('toStrip', () => {
  it('bars end at their sample and share the width', () => {
    const { bars } = toStrip({ series, limit: null, findings: [{ from: null, to: null }], span });
    expect(bars.map(({ x, height }) => [x, height])).toEqual([
      [0, 0.25],
      [25, 0.5],
      [75, 1],
    ]);
  });

  it('is hot where a finding points, also while it lasts', () => {
    const hot = (findings: Parameters<typeof toStrip>[0]['findings']): boolean[] =>
      toStrip({ series, limit: null, findings, span }).bars.map(({ isHot }) => isHot);
    expect(hot([{ from: new Date(30).toISOString(), to: new Date(50).toISOString() }])).toEqual([false, true, false]);
    expect(hot([{ from: new Date(50).toISOString(), to: null }])).toEqual([false, true, true]);
    expect(hot([{ from: null, to: null }])).toEqual([false, false, false]);
  });

  it('a quiet day leaves room above its peak', () => {
    expect(
      Math.max(...toStrip({ series, limit: null, findings: [], span }).bars.map(({ height }) => height))
    ).toBeCloseTo(1 / 1.8);
  });

  it('a finding shorter than a bar is still seen', () => {
    const findings = [{ from: new Date(30).toISOString(), to: new Date(31).toISOString() }];
    expect(toStrip({ series, limit: null, findings, span }).bars.map(({ isHot }) => isHot)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('keeps the limit inside, but not one that would flatten the data', () => {
    expect(toStrip({ series, limit: 8, findings: [], span }).limit).toBeCloseTo(8 / 9.2);
    expect(toStrip({ series, limit: 100, findings: [], span }).limit).toBeNull();
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
        span,
      }).bars.every(({ isZero, height }) => isZero && height === 0)
    ).toBe(true);
  });

  it('draws nothing without data or time', () => {
    expect(toStrip({ series: [], limit: 1, findings: [], span }).bars).toEqual([]);
    expect(toStrip({ series, limit: 1, findings: [], span: { from: 5, to: 5 } }).bars).toEqual([]);
  });
});
