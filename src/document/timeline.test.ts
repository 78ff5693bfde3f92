import { toTimeline } from './timeline';

const deployment = {
  id: 'd',
  version: 'v2',
  previousVersion: 'v1',
  startedAt: '2025-10-23T00:00:00Z',
  endedAt: '2025-10-23T01:00:00Z',
  source: 'version-label',
} as const;
const at = (hour: string): string => `2025-10-23T${hour}:00:00Z`;
const checkpoints = [
  { id: '0h', hours: 0, state: 'past', dueAt: at('03'), window: { from: at('02'), to: at('03') } },
  { id: '8h', hours: 8, state: 'current', dueAt: at('10'), window: { from: at('09'), to: at('10') } },
  { id: '12h', hours: 12, state: 'ahead', dueAt: at('14'), window: { from: at('13'), to: at('14') } },
] as const;
const current = { from: at('09'), to: at('10') };
const baseline = { from: at('02'), to: at('03'), kind: 'deployment' } as const;
const windows = { current, baseline, release: null, stepSeconds: 60, notes: [] };

describe('toTimeline', () => {
  it('runs from the rollout to the end of the current window', () => {
    const line = toTimeline({ deployment, windows, checkpoints, evaluatedAt: at('10') });
    expect(line.rollout).toEqual({ left: 0, width: 10 });
    expect(line.settle).toEqual({ left: 10, width: 10 });
    expect(line.baseline).toEqual({ left: 20, width: 10 });
    expect(line.current).toEqual({ left: 90, width: 10 });
    expect(line.breakAt).toBeNull();
  });

  it('leaves out checkpoints that are ahead of its end', () => {
    expect(
      toTimeline({ deployment, windows, checkpoints, evaluatedAt: at('10') }).ticks.map(({ id, x }) => [id, x])
    ).toEqual([
      ['0h', 20],
      ['8h', 90],
    ]);
  });

  it('a window before the rollout stands before a break', () => {
    const release = { from: '2025-10-22T09:00:00Z', to: '2025-10-22T10:00:00Z', kind: 'clock' } as const;
    const line = toTimeline({ deployment, windows: { ...windows, release }, checkpoints, evaluatedAt: at('10') });
    expect(line.release).toEqual({ left: 2.5, width: 4 });
    expect(line.breakAt).toBe(7.5);
    expect(line.rollout.left).toBe(9);
  });

  it('before the first checkpoint there are no windows', () => {
    const line = toTimeline({
      deployment,
      windows: { ...windows, current: null, baseline: null },
      checkpoints: [],
      evaluatedAt: at('02'),
    });
    expect([line.current, line.baseline, line.settle]).toEqual([null, null, null]);
  });
});
