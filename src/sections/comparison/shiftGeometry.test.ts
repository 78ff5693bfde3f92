import type { Better } from '../../engine/model/plan';
import { type ShiftGeometry, toShiftGeometry, toX } from './shiftGeometry';

interface Input {
  readonly shift: number | null;
  readonly interval?: readonly [number, number];
  readonly tolerance?: number | null;
  readonly better?: Better;
}

function geometryOf({ shift, interval, tolerance = 0.5, better = 'lower' }: Input): ShiftGeometry {
  return toShiftGeometry({ shift, change: shift, interval: interval ?? null, toleranceAmount: tolerance }, better);
}

describe('toShiftGeometry', () => {
  it('no change lies in the middle of the box', () => {
    const { mark, box, zero } = geometryOf({ shift: 0 });
    expect(mark).toEqual({ x: zero, beyond: null });
    expect(box).toEqual([34, 66]);
  });

  it('one tolerance lies on the edge of the box, whatever the unit', () => {
    expect(geometryOf({ shift: 0.5 }).mark?.x).toBe(66);
    expect(geometryOf({ tolerance: 5e8, shift: -5e8 }).mark?.x).toBe(34);
  });

  it.each([
    ['lower', [[66, 98]]],
    ['higher', [[2, 34]]],
    [
      'neither',
      [
        [2, 34],
        [66, 98],
      ],
    ],
  ] as const)('the worse side of "%s is better" is hatched', (better, sides) => {
    expect(geometryOf({ better, tolerance: 1, shift: 0 }).worse).toEqual(sides);
  });

  it('an estimate beyond the axis sits at its edge and says so', () => {
    expect(geometryOf({ shift: 50, interval: [40, 60] })).toMatchObject({
      mark: { x: 98, beyond: 'right' },
      whisker: { from: 94, to: 98, caps: [false, false] },
    });
    expect(geometryOf({ shift: -50, interval: [-60, -40] }).mark).toEqual({ x: 2, beyond: 'left' });
  });

  it('an interval that reaches beyond the axis is cut there and has no cap on that side', () => {
    expect(geometryOf({ shift: 1, interval: [-0.5, 9] }).whisker).toEqual({
      from: 34,
      to: 98,
      caps: [true, false],
    });
  });

  it.each([null, 0, -1])('a tolerance of %p gives no scale', (tolerance) => {
    const { mark, whisker } = geometryOf({ tolerance, shift: 3, interval: [1, 2] });
    expect([mark, whisker]).toEqual([null, null]);
  });

  it('no estimate draws no mark', () => {
    expect(geometryOf({ shift: null }).mark).toBeNull();
    expect(geometryOf({ shift: Number.NaN }).mark).toBeNull();
  });
});

describe('toX', () => {
  it('is symmetric and ends at the margins', () => {
    expect([-9, -3, -1, 0, 1, 3, 9].map(toX)).toEqual([2, 2, 34, 50, 66, 98, 98]);
  });
});
