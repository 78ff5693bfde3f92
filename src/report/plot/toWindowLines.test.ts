import type { Point } from '../../engine/model/report';
import { toWindowLines } from './toWindowLines';

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
