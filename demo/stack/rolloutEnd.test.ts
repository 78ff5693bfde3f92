import { toIso, toMetricsEnd, toPastEnd, toRollout } from './rolloutEnd';

const NOW = new Date('2026-03-02T10:20:45.500Z');

describe('toRollout', () => {
  it.each([
    ['a time', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', false],
    ['live: a day and half an hour ago, to the minute', 'live', '2026-03-01T09:50:00Z', true],
  ] as const)('understands %s', (...row) => {
    const rollout = toRollout(row[1], NOW);
    expect(toIso(rollout)).toBe(row[2]);
    expect(rollout.live).toBe(row[3]);
  });

  it('refuses what is no time', () => {
    expect(() => toRollout('yesterday', NOW)).toThrow('"yesterday"');
  });
});

describe('toPastEnd', () => {
  it('is the report when pinned and now when live, and metrics reach a little further then', () => {
    const pinned = toRollout('2025-10-23T03:23:00Z', NOW);
    const live = toRollout('live', NOW);
    expect(toPastEnd(pinned, NOW)).toBe(24.5 * 3600);
    expect(toMetricsEnd(pinned, toPastEnd(pinned, NOW))).toBe(24.5 * 3600);
    expect(toPastEnd(live, NOW)).toBe(24.5 * 3600 + 45.5);
    expect(toMetricsEnd(live, 100)).toBe(120);
  });
});
