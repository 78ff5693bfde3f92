import { aPlan, DAY, HOUR, MINUTE } from '../../../tests/builders/plan';
import type { Deployment } from '../model/evidence';
import { type ScheduleInput, toSchedule } from './toSchedule';

const END = Date.parse('2025-10-23T03:23:00Z');
const deployment: Deployment = {
  id: 'v2',
  version: '2',
  previousVersion: '1',
  startedAt: END - 8 * MINUTE,
  endedAt: END,
  source: 'version-label',
};
const hotel = aPlan({ windows: { ...aPlan().windows, window: 20 * MINUTE } });

function schedule(parts: Partial<ScheduleInput> = {}): ReturnType<typeof toSchedule> {
  const now = parts.now ?? END + 24.5 * HOUR;
  return toSchedule({
    plan: hotel,
    deployment,
    deployments: [deployment],
    now,
    horizon: now,
    checkpoint: null,
    translate: (code) => code,
    ...parts,
  });
}

function since(span: { from: number; to: number } | null): readonly [number, number] | null {
  return span && [(span.from - END) / MINUTE, (span.to - END) / MINUTE];
}

describe('toSchedule', () => {
  it('at 24h compares with the settled window and with the clock window two days back', () => {
    const { checkpoint, current, baseline, release, isLast, clockDays } = schedule();
    expect(checkpoint?.id).toBe('24h');
    expect(isLast).toBe(true);
    expect(since(current)).toEqual([24 * 60 + 10, 24 * 60 + 30]);
    expect(since(baseline)).toEqual([10, 30]);
    expect(since(release)).toEqual([10 - 24 * 60, 30 - 24 * 60]);
    expect([baseline?.kind, release?.kind, clockDays]).toEqual(['deployment', 'clock', 2]);
  });

  it.each([
    ['0h', 0.5, 1],
    ['1h', 1.5, 1],
    ['4h', 4.5, 1],
    ['12h', 12.5, 1],
  ])('at %s compares with the clock window a day before', (id, hours, days) => {
    const { checkpoint, current, baseline, release, clockDays } = schedule({ now: END + hours * HOUR });
    expect(checkpoint?.id).toBe(id);
    expect(release).toBeNull();
    expect(baseline?.kind).toBe('clock');
    expect((current?.from ?? 0) - (baseline?.from ?? 0)).toBe(days * DAY);
    expect(clockDays).toBe(days);
  });

  it('a checkpoint is due when its window closes, not a minute before', () => {
    expect(schedule({ now: END + 24.5 * HOUR - MINUTE }).checkpoint?.id).toBe('12h');
    expect(schedule({ now: END + 29 * MINUTE }).checkpoint).toBeNull();
  });

  it('an earlier checkpoint is judged as of the instant it was due', () => {
    const { checkpoint, now, day } = schedule({ checkpoint: '1h' });
    expect(checkpoint?.id).toBe('1h');
    expect(now).toBe(END + 1.5 * HOUR);
    expect(day.to).toBe(END + 24.5 * HOUR);
  });

  it('the last checkpoint due is judged as of now', () => {
    expect(schedule({ now: END + 30 * HOUR, checkpoint: '24h' }).now).toBe(END + 30 * HOUR);
  });

  it('a checkpoint that is not due yet is not judged', () => {
    expect(schedule({ now: END + 2 * HOUR, checkpoint: '24h' }).checkpoint).toBeNull();
  });

  it('a second rollout ends what can be judged and is said', () => {
    const next: Deployment = {
      ...deployment,
      id: 'v3',
      version: '3',
      startedAt: END + 5 * HOUR,
      endedAt: END + 5 * HOUR,
    };
    const { checkpoint, day, notes } = schedule({ deployments: [deployment, next] });
    expect(checkpoint?.id).toBe('4h');
    expect(day.to).toBe(END + 5 * HOUR);
    expect(notes.map(({ code }) => code)).toEqual(['windows.secondRollout']);
  });

  it('a first deployment has no clock baseline, but drift at 24h', () => {
    const first: Deployment = { ...deployment, previousVersion: null };
    const early = schedule({ deployment: first, deployments: [first], now: END + 5 * HOUR });
    expect(early.baseline).toBeNull();
    expect(early.notes.map(({ code }) => code)).toEqual(['windows.firstDeployment']);
    const late = schedule({ deployment: first, deployments: [first] });
    expect([late.baseline?.kind, late.release]).toEqual(['deployment', null]);
  });

  it('nothing is due where the deployment could not be looked for', () => {
    const { checkpoints, checkpoint, notes } = schedule({ deployment: { ...deployment, source: 'unknown' } });
    expect([checkpoints, checkpoint]).toEqual([[], null]);
    expect(notes.map(({ code }) => code)).toContain('windows.undiscovered');
  });

  it('a rollout that ends between two steps is counted from the next step', () => {
    const between: Deployment = { ...deployment, endedAt: END + 13_000 };
    expect(schedule({ deployment: between }).rolloutEnd).toBe(END + MINUTE);
  });

  it.each([
    ['thirty hours long', 30 * HOUR, 2],
    ['that began within the clock window a day before', DAY - 80 * MINUTE, 2],
    ['that began as the clock window a day before ended', DAY - 90 * MINUTE, 1],
  ])('a rollout %s does not lie in its own baseline', (_name, length, days) => {
    const slow: Deployment = { ...deployment, startedAt: END - length };
    const { baseline, clockDays } = schedule({ deployment: slow, deployments: [slow], now: END + 2 * HOUR });
    expect(clockDays).toBe(days);
    expect(baseline?.to).toBeLessThanOrEqual(slow.startedAt);
  });
});
