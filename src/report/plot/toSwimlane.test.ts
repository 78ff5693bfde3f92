import type { AlertEpisode } from '../../engine/model/report';
import { toSwimlane } from './toSwimlane';

const HOUR = 3_600_000;
const span = { from: 0, to: 24 * HOUR };

function episode(name: string, severity: string, from: number, to: number | null): AlertEpisode {
  return {
    name,
    severity,
    labels: {},
    from: new Date(from * HOUR).toISOString(),
    to: to === null ? null : new Date(to * HOUR).toISOString(),
    minutes: 60 * ((to ?? 24) - from),
    silenced: false,
  };
}

describe('toSwimlane', () => {
  it('one lane an alert, worst severity and firing first', () => {
    const lanes = toSwimlane(
      [
        episode('I', 'info', 0, 1),
        episode('W2', 'warning', 1, 2),
        episode('W1', 'warning', 1, null),
        episode('C', 'critical', 3, 4),
        episode('C', 'critical', 6, 8),
      ],
      span
    );
    expect(lanes.map(({ name, isFiring, episodes }) => [name, isFiring, episodes.length])).toEqual([
      ['C', false, 2],
      ['W1', true, 1],
      ['W2', false, 1],
      ['I', false, 1],
    ]);
  });

  it('an episode that fires reaches the end', () => {
    expect(toSwimlane([episode('C', 'critical', 12, null)], span)[0]?.episodes).toEqual([
      { left: 50, width: 50, isOpen: true, minutes: 720, isSilenced: false, label: 'inside' },
    ]);
  });

  it('its length is written where there is room', () => {
    const labels = toSwimlane(
      [episode('C', 'critical', 1, 2), episode('C', 'critical', 3, 4), episode('C', 'critical', 22.5, 23.5)],
      span
    )[0]?.episodes.map(({ label }) => label);
    expect(labels).toEqual(['none', 'after', 'before']);
  });

  it('a silence counts for the lane while what it covers fires', () => {
    const silenced = { silenced: true } as const;
    const [over] = toSwimlane(
      [{ ...episode('C', 'critical', 1, 2), ...silenced }, episode('C', 'critical', 6, null)],
      span
    );
    expect([over?.isSilenced, over?.episodes.map(({ isSilenced }) => isSilenced)]).toEqual([false, [true, false]]);
    expect(toSwimlane([{ ...episode('C', 'critical', 6, null), ...silenced }], span)[0]?.isSilenced).toBe(true);
    expect(toSwimlane([{ ...episode('C', 'critical', 6, null), silenced: null }], span)[0]?.isSilenced).toBe(false);
  });

  it('what began before the span is cut at its start', () => {
    expect(toSwimlane([episode('C', 'critical', -5, 6)], span)[0]?.episodes[0]).toMatchObject({ left: 0, width: 25 });
  });
});
