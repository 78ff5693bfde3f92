import { aComparison } from '../../../tests/fixtures/report';
import type { Drawing } from '../../document/blocks';
import type { Comparison } from '../../engine/model/comparison';
import { toShiftDrawing } from './shiftDrawing';

function drawn(parts: Partial<Comparison>, tolerance: number | null = 1): Drawing | null {
  return toShiftDrawing(aComparison(10, 10, { toleranceAmount: tolerance, ...parts }), 'lower', 'P95: no change');
}

function mark(parts: Partial<Comparison>): string | undefined {
  const shape = drawn(parts)?.shapes.at(-1);
  return shape === undefined
    ? undefined
    : `${shape.kind} ${shape.role} ${shape.kind === 'dot' ? String(shape.at[0]) : shape.kind === 'path' ? shape.d : ''}`;
}

describe('toShiftDrawing', () => {
  it.each<readonly [string, Partial<Comparison>, string]>([
    ['no change is a dot in the middle', { shift: 0, interval: [-0.1, 0.1] }, 'dot current 50'],
    ['better', { shift: -1, interval: [-1.2, -0.9], outcome: 'better' }, 'dot good 34'],
    ['worse is a diamond', { shift: 2, interval: [1.8, 2.2], outcome: 'worse' }, 'path bad M82 7l5 5-5 5-5-5z'],
    [
      'inconclusive is hollow',
      { shift: 0, interval: [-2, 2], outcome: 'inconclusive' },
      'path warn M46 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
    ],
    [
      'beyond the axis is two arrows',
      { shift: 9, interval: [8, 10], outcome: 'worse' },
      'path bad M92 6l6 6 -6 6M86 6l6 6 -6 6',
    ],
    [
      'beyond it on the other side too',
      { shift: -9, interval: [-10, -8], outcome: 'better' },
      'path good M8 6l-6 6 6 6M14 6l-6 6 6 6',
    ],
  ])('%s', (_name, parts, expected) => {
    expect(mark(parts)).toBe(expected);
  });

  it('draws the interval with a cap at each end that lies on the axis', () => {
    expect(drawn({ shift: 1, interval: [0, 2] })?.shapes.at(-2)).toEqual({
      kind: 'path',
      d: 'M50 12H82M50 6v12M82 6v12',
      role: 'current',
    });
    expect(drawn({ shift: 1, interval: [0, 9] })?.shapes.at(-2)).toEqual({
      kind: 'path',
      d: 'M50 12H98M50 6v12',
      role: 'current',
    });
  });

  it.each([
    ['lower', 1],
    ['higher', 1],
    ['neither', 2],
  ] as const)('shades the worse side where %s is better', (better, sides) => {
    const shapes = toShiftDrawing(aComparison(10, 10), better, 'x')?.shapes ?? [];
    expect(shapes.filter(({ role }) => role === 'fill')).toHaveLength(sides);
    expect(shapes.filter(({ role }) => role === 'tolerance')).toHaveLength(1);
  });

  it.each([
    ['nothing to compare', () => toShiftDrawing(aComparison(null, 10), 'lower', 'x')],
    ['no scale', () => drawn({ shift: 1 }, null)],
    ['a shift that is no number', () => drawn({ shift: Number.NaN })],
  ])('%s is not drawn', (_name, draw) => {
    expect(draw()).toBeNull();
  });
});
