import { aBadReport } from '../../../tests/fixtures/badReport';
import { IN_KOLKATA, IN_UTC, rowsOf, wordsOf } from '../../../tests/fixtures/readDocument';
import { aReport } from '../../../tests/fixtures/report';
import { aReason, at } from '../../../tests/fixtures/reportParts';
import type { AlertSection } from './report';
import { alerts, toResolveTimes } from './view';

const [alerting, firing] = [aBadReport().alerts, aBadReport().alerts?.firing ?? []];

function told(parts: Partial<AlertSection>): ReturnType<typeof alerts> {
  return alerts(aBadReport({ alerts: alerting === null ? null : { ...alerting, ...parts } }), IN_UTC);
}

describe('alerts', () => {
  it('counts by severity, says what fires now, and has the figures behind', () => {
    expect(alerts(aBadReport(), IN_UTC)?.note).toBe('2 critical, 1 warning, 0 info, 1 firing now');
    expect(wordsOf(alerts(aBadReport(), IN_UTC))).toEqual([
      '# Firing now',
      '- firing: HighErrorRate, since 24 Oct 2025, 00:41: Errors above 1 %.',
      'Time to resolve: 57 min',
      'Flapping: HighErrorRate',
      'Silenced: not known',
      'Rules: 34 of 34 healthy: 20 alerting (0 firing), 14 recording',
      'Targets: 7 of 7 up',
    ]);
  });

  it('has every episode: firing first, worst first, then the latest', () => {
    expect(rowsOf(alerts(aBadReport(), IN_UTC))).toEqual([
      'HighErrorRate | critical |  | 24 Oct 2025, 00:41 | – | 3 h 12 min | firing',
      'LatencyP99High | warning |  | 23 Oct 2025, 14:30 | – | 13 h 23 min | firing',
      'HighErrorRate | critical |  | 23 Oct 2025, 17:00 | 23 Oct 2025, 17:57 | 57 min | resolved',
    ]);
    expect(rowsOf(alerts(aBadReport(), IN_KOLKATA))[0]).toContain('24 Oct 2025, 06:11');
  });

  it('draws the lanes', () => {
    expect(alerts(aBadReport(), IN_UTC)?.blocks[0]).toMatchObject({
      kind: 'figure',
      drawing: { label: expect.stringContaining('2 of 2 lanes') },
    });
  });

  it('says what is silenced, in words and in its row', () => {
    const silence = {
      id: 's',
      state: 'active',
      matchers: 'alertname="HighErrorRate"',
      startsAt: 0,
      endsAt: 0,
      createdBy: 'ops',
      comment: 'known',
    } as const;
    const episodes = [
      {
        name: 'HighErrorRate',
        severity: 'critical',
        labels: { alertname: 'HighErrorRate', instance: 'api-2' },
        from: at('24T00:41'),
        to: null,
        minutes: 192,
        silenced: true,
      },
    ];
    const body = told({
      episodes,
      silences: [silence],
      firing: firing.map((alert) => ({ ...alert, state: 'silenced' as const, summary: '' })),
    });
    expect(rowsOf(body)).toEqual([
      'HighErrorRate | critical | instance=api-2 | 24 Oct 2025, 00:41 | – | 3 h 12 min | firing, silenced',
    ]);
    expect(wordsOf(body)).toEqual(
      expect.arrayContaining([
        '- silenced: HighErrorRate, since 24 Oct 2025, 00:41',
        'Silenced: 1 alert by 1 silence',
        '1 silence is active: alertname="HighErrorRate" (known).',
      ])
    );
    expect(body?.note).toContain('0 firing now');
  });

  it('an unknown state is said, not counted as none', () => {
    const body = told({
      firing: null,
      episodes: [],
      flapping: [],
      reason: aReason('alerts.unknown', 'The state of alerts is not known.'),
    });
    expect(body?.note).toContain('firing now: not known');
    expect(wordsOf(body)).toEqual(
      expect.arrayContaining([
        'Flapping: not known',
        'Time to resolve: no episode has ended',
        'The state of alerts is not known.',
      ])
    );
    expect(rowsOf(body)).toEqual([]);
  });

  it('names rules and targets that are not well', () => {
    const monitoring = {
      rules: null,
      targets: { total: 7, up: 6, down: [{ job: 'redis', instance: 'redis:6379', health: 'down', lastError: '' }] },
    } as const;
    const words = wordsOf(alerts(aReport({ monitoring }), IN_UTC));
    expect(words).toEqual(
      expect.arrayContaining(['Rules: not known', 'Targets: 6 of 7 up', '6 of 7 targets up, down: redis redis:6379.'])
    );
  });

  it('is not there where the plan asks for none', () => {
    expect(alerts(aReport({ alerts: null }), IN_UTC)).toBeNull();
  });
});

const ended = (minutes: number): { readonly to: string; readonly minutes: number } => ({
  to: '2025-10-23T12:00:00Z',
  minutes,
});

describe('toResolveTimes', () => {
  it.each([
    ['nothing has no median', [], null],
    ['what still fires has none yet', [{ to: null, minutes: 90 }], null],
    ['one', [ended(7)], { count: 1, median: 7, longest: 7 }],
    [
      'an odd number has the one in the middle',
      [ended(60), ended(10), ended(20)],
      { count: 3, median: 20, longest: 60 },
    ],
    ['what still fires is left out', [ended(10), { to: null, minutes: 900 }], { count: 1, median: 10, longest: 10 }],
    [
      'an even number has the mean of the middle two',
      [ended(30), ended(10), ended(12), ended(11), { to: null, minutes: 500 }],
      { count: 4, median: 11.5, longest: 30 },
    ],
  ])('%s', (_name, episodes, times) => {
    expect(toResolveTimes(episodes)).toEqual(times);
  });
});
