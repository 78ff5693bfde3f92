import { toTrajectoryDrawing, toTrajectoryScale } from './drawing';
import type { TrajectoryRow } from './report';

function aCourse(
  values: readonly (number | null)[],
  parts: Partial<TrajectoryRow> = {}
): Pick<TrajectoryRow, 'points' | 'toleranceAmount' | 'outcome'> {
  return {
    toleranceAmount: 0.5,
    outcome: 'same',
    points: values.map((value, index) => ({ checkpoint: `${index}h`, at: '2025-10-23T04:00:00Z', value })),
    ...parts,
  };
}

describe('toTrajectoryDrawing', () => {
  it('draws a line through all checkpoints over the tolerance', () => {
    const shapes = toTrajectoryDrawing(aCourse([5, 5, 5.2, 5.1]), 'P95')?.shapes ?? [];
    expect(shapes.map(({ kind, role }) => `${kind} ${role}`)).toEqual([
      'rect tolerance',
      'line axis',
      'path current',
      'dot current',
      'dot current',
      'dot current',
      'dot current',
    ]);
    expect(shapes[2]).toEqual({ kind: 'path', d: 'M20 24L60 24L100 20.4L140 22.2', role: 'current' });
  });

  it('the last known point carries the outcome', () => {
    const shapes = toTrajectoryDrawing(aCourse([5, 5, 9, null], { outcome: 'worse' }), 'P95')?.shapes ?? [];
    expect(shapes.filter(({ kind }) => kind === 'dot').map(({ role }) => role)).toEqual(['current', 'current', 'bad']);
  });

  it('breaks where a value is missing', () => {
    const path = toTrajectoryDrawing(aCourse([5, null, 5, 5], { toleranceAmount: null }), 'P95')?.shapes.find(
      ({ kind }) => kind === 'path'
    );
    expect(path).toEqual({ kind: 'path', d: 'M20 24M100 24L140 24', role: 'current' });
  });

  it.each([
    ['no checkpoint', []],
    ['no value', [null, null]],
  ])('%s is not drawn', (_name, values) => {
    expect(toTrajectoryDrawing(aCourse(values), 'P95')).toBeNull();
  });
});

const frame = { width: 100, height: 64, pad: 8 };

function row(toleranceAmount: number | null, ...values: (number | null)[]): Parameters<typeof toTrajectoryScale>[0] {
  return {
    toleranceAmount,
    points: values.map((value, index) => ({ checkpoint: `${index}h`, at: '2025-10-23T03:00:00Z', value })),
  };
}

describe('toTrajectoryScale', () => {
  it('a flat line lies in the middle of the band', () => {
    const { points, band, center } = toTrajectoryScale(row(1, 10, 10, 10), frame);
    expect(points.map(({ y }) => y)).toEqual([32, 32, 32]);
    expect(band).toEqual({ y: 20, height: 24 });
    expect(center).toBe(32);
  });

  it('takes the first settled checkpoint as the centre, not the settle stretch', () => {
    expect(toTrajectoryScale(row(1, 11, 10, 10), frame).points.map(({ y }) => y)).toEqual([20, 32, 32]);
  });

  it('widens only where the data need it', () => {
    const { points, band } = toTrajectoryScale(row(1, 10, 10, 20), frame);
    expect(points[2]?.y).toBe(8);
    expect(band?.height).toBe(8);
  });

  it('an unknown checkpoint keeps its place and has no height', () => {
    expect(toTrajectoryScale(row(1, null, 10, null), frame).points).toEqual([
      { x: 16.67, y: null },
      { x: 50, y: 32 },
      { x: 83.33, y: null },
    ]);
  });

  it('without values or tolerance there is no band', () => {
    expect(toTrajectoryScale(row(1, null), frame)).toEqual({ points: [{ x: 50, y: null }], band: null, center: null });
    expect(toTrajectoryScale(row(null, 1, 2), frame).band).toBeNull();
  });
});
