import type { Drawing } from '../../document/blocks';
import type { Point } from '../../engine/model/schema';
import { toWindowDrawing, toWindowLines, type WindowInput } from './windowDrawing';

function series(count: number, value: (index: number) => number | null): readonly Point[] {
  return Array.from({ length: count }, (_, index) => [index * 60_000, value(index)] as const);
}

function drawn(parts: Partial<WindowInput>): Drawing | null {
  return toWindowDrawing({
    before: series(20, (index) => 4 + (index % 3)),
    beforeRole: 'baseline',
    current: series(20, (index) => 5 + (index % 2)),
    target: null,
    label: 'P95: both',
    ...parts,
  });
}

function roles(drawing: Drawing | null): readonly string[] {
  return drawing?.shapes.map(({ role }) => role) ?? [];
}

/** Places of a path: each command but a lone dash's is one. */
function placesOf(drawing: Drawing | null): readonly number[] {
  return drawing?.shapes.map((shape) => (shape.kind === 'path' ? (shape.d.match(/[Mlh]/g) ?? []).length : 0)) ?? [];
}

describe('toWindowDrawing', () => {
  it('lays both windows over each other', () => {
    expect(roles(drawn({}))).toEqual(['baseline', 'current']);
    expect(roles(drawn({ beforeRole: 'release' }))).toEqual(['release', 'current']);
  });

  it('draws at most 24 points a line', () => {
    expect(
      placesOf(drawn({ before: series(1440, (index) => index % 7), current: series(500, (index) => index % 5) }))
    ).toEqual([24, 24]);
  });

  it.each([
    ['near by, to scale', 5.5, { kind: 'line', from: [0, 7], to: [100, 7], role: 'target' }],
    ['far above, at the edge with an arrow up', 50, { kind: 'path', d: 'M0 .5h100m-6 5l3-4 3 4', role: 'target' }],
    ['far below, at the edge with an arrow down', -50, { kind: 'path', d: 'M0 23.5h100m-6-5l3 4 3-4', role: 'target' }],
  ])('a target %s', (_name, target, shape) => {
    expect(drawn({ target })?.shapes[0]).toEqual(shape);
  });

  it('a target near the lines does not lie outside', () => {
    const shapes = drawn({ target: 6.8 })?.shapes ?? [];
    expect(shapes[0]).toEqual({ kind: 'line', from: [0, 2], to: [100, 2], role: 'target' });
  });

  it('one window alone is drawn', () => {
    expect(roles(drawn({ before: [] }))).toEqual(['current']);
    expect(roles(drawn({ current: [] }))).toEqual(['baseline']);
  });

  it.each([
    ['no series', [], []],
    ['missing values', series(5, () => null), []],
    ['what is no number', series(5, () => Number.NaN), series(5, () => Number.POSITIVE_INFINITY)],
  ])('%s is not drawn, with a target or without', (_name, before, current) => {
    expect(drawn({ before, current })).toBeNull();
    expect(drawn({ before, current, target: 5 })).toBeNull();
  });
});

const frame = { width: 100, height: 20, pad: 0 };

function points(from: number, ...values: (number | null)[]): Point[] {
  return values.map((value, index) => [from + index * 10, value]);
}

describe('toWindowLines', () => {
  it('lays windows of different days over each other', () => {
    const lines = toWindowLines({ baseline: points(0, 0, 10), current: points(86_400_000, 10, 0) }, frame);
    expect(lines).toMatchObject({ baseline: 'M0 20L100 0', current: 'M0 0L100 20' });
  });

  it('a missing value breaks the line, and a value alone is still seen', () => {
    expect(toWindowLines({ baseline: [], current: points(0, 0, null, 10, null, 0) }, frame)?.current).toBe(
      'M-1 20h2M49 0h2M99 20h2'
    );
  });

  it('equal values lie in the middle', () => {
    expect(toWindowLines({ baseline: [], current: points(0, 5, 5) }, frame)?.current).toBe('M0 10L100 10');
  });

  it('a target is inside the frame', () => {
    expect(toWindowLines({ baseline: [], current: points(0, 5, 5), include: [10] }, frame)?.domain).toEqual({
      low: 5,
      high: 10,
    });
  });

  it('no value in either window draws nothing', () => {
    expect(toWindowLines({ baseline: points(0, null, Number.NaN), current: [] }, frame)).toBeNull();
  });
});
