import type { Point } from '../../../engine/model/report';
import type { Drawing } from '../drawing';
import { toWindowDrawing, type WindowInput } from './toWindowDrawing';

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
