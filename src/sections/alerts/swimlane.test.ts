import { aBadReport } from '../../../tests/fixtures/badReport';
import { IN_UTC } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { aReason, at } from '../../../tests/fixtures/reportParts';
import type { Drawing, Shape } from '../../document/blocks';
import type { Report } from '../report';
import type { AlertEpisode, AlertSection } from './report';
import { toSwimlane, toSwimlaneDrawing } from './swimlane';

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

const QUIET: AlertSection = {
  bySeverity: [],
  episodes: [],
  firing: [],
  silences: [],
  flapping: [],
  status: 'pass',
  reason: aReason('alerts.none', 'No alert is firing.'),
  query: 'ALERTS',
};

function draw(parts: Partial<AlertSection>, report: Report = aReport()): Drawing {
  return toSwimlaneDrawing(report, { ...QUIET, ...parts }, IN_UTC);
}

function anEpisode(name: string, parts: Partial<AlertEpisode> = {}): AlertEpisode {
  return {
    name,
    severity: 'critical',
    labels: {},
    from: at('23T17:00'),
    to: at('23T17:57'),
    minutes: 57,
    silenced: false,
    ...parts,
  };
}

function textsOf({ shapes }: Drawing): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

function barsOf({ shapes }: Drawing): readonly Extract<Shape, { kind: 'rect' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'rect' && shape.role !== 'fill' ? [shape] : []));
}

describe('toSwimlaneDrawing', () => {
  it('has the rollout, the checkpoints, the evaluation and a lane an alert', () => {
    const { alerts } = aBadReport();
    const drawing = draw(alerts ?? {}, aBadReport());
    expect(textsOf(drawing)).toEqual([
      '0h',
      '1h',
      '4h',
      '12h',
      '24h',
      '23 Oct 2025, 03:15',
      '24 Oct 2025, 03:53 UTC',
      'HighErrorRate, critical',
      '57 min',
      '3 h 12 min',
      'firing, flapping',
      'LatencyP99High, warning',
      '13 h 23 min',
      'firing',
    ]);
    expect(barsOf(drawing).map(({ role }) => role)).toEqual(['bad', 'bad', 'warn']);
    expect(drawing.shapes.filter(({ role }) => role === 'fill')).toHaveLength(1);
    expect(drawing.label).toBe(
      'Alerts from 23 Oct 2025, 03:15 to 24 Oct 2025, 03:53 UTC, 2 of 2 lanes; the table beside holds every episode'
    );
  });

  it('leaves out the name of a checkpoint that would lie on another', () => {
    const report = aReport();
    const checkpoints = report.checkpoints.map((checkpoint, index) => ({
      ...checkpoint,
      id: `${checkpoint.id}-${'x'.repeat(index === 1 ? 20 : 0)}`,
    }));
    expect(textsOf(draw({}, { ...report, checkpoints })).slice(0, 4)).toEqual(['0h-', '4h-', '12h-', '24h-']);
  });

  it('nothing lies outside of the track', () => {
    const drawing = draw({
      episodes: [
        anEpisode('Late', { from: at('24T03:52'), to: null, minutes: 1 }),
        anEpisode('Early', { from: at('22T01:00'), to: at('23T03:16'), minutes: 1576 }),
        anEpisode('Long', { from: at('22T01:00'), to: null, minutes: 3000 }),
      ],
    });
    for (const { x, width } of barsOf(drawing)) {
      expect(x).toBeGreaterThanOrEqual(200);
      expect(x + width).toBeLessThanOrEqual(616.01);
      expect(width).toBeGreaterThanOrEqual(3);
    }
  });

  it('says what never fired, and what is not known', () => {
    expect(textsOf(draw({}))).toEqual(expect.arrayContaining(['Any critical', 'Any warning', 'none fired']));
    const unknown = textsOf(draw({ reason: aReason('alerts.unknown', 'Not known.') }));
    expect(unknown).toContain('not known');
    expect(unknown).not.toContain('none fired');
  });

  it('what is silenced is drawn apart and said', () => {
    const drawing = draw({ episodes: [anEpisode('Disk', { to: null, silenced: true })] });
    expect(barsOf(drawing).map(({ role }) => role)).toEqual(['silenced']);
    expect(textsOf(drawing)).toContain('firing, silenced');
  });

  it('draws 40 lanes of many, and says of how many', () => {
    const drawing = draw({
      episodes: Array.from({ length: 90 }, (_, index) => anEpisode(`Alert ${String(index).padStart(2, '0')}`)),
    });
    expect(barsOf(drawing)).toHaveLength(40);
    expect(drawing.label).toContain('40 of 90 lanes');
  });

  it('clips a name that would run into its lane', () => {
    const name = textsOf(draw({ episodes: [anEpisode('x'.repeat(10_000))] })).find((text) => text.startsWith('x'));
    expect(name).toBe(`${'x'.repeat(29)}…`);
  });
});
