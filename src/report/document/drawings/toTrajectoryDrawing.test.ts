import type { TrajectoryRow } from '../../../engine/model/report';
import { toTrajectoryDrawing } from './toTrajectoryDrawing';

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
