import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { HOUR, MINUTE } from '../../../tests/builders/plan';
import type { ActiveAlert, Evidence } from '../../engine/model/evidence';
import { isCritical } from '../../engine/model/severity';
import { alertRequests, judgeAlerts, toEpisodes } from './judge';
import type { AlertRules } from './plan';

const rules: AlertRules = {
  history: 'prometheus',
  present: 'alertmanager',
  matchers: 'system="hotel"',
  component: 'operations',
  weight: 1,
};
const context = aContext();
const NOW = context.schedule.now;

function alertAt(severity: string, from: number, to: number): ReturnType<typeof aSeries> {
  return aSeries({ alertname: 'Slow', severity, system: 'hotel' }, { from, to }, () => 2);
}

function managed(...alerts: Partial<ActiveAlert>[]): Evidence {
  const all = alerts.map((alert) => ({
    name: 'Slow',
    labels: { system: 'hotel', severity: 'critical' },
    state: 'firing' as const,
    startedAt: ROLLOUT,
    summary: '',
    ...alert,
  }));
  return { status: 'observed', query: '', data: { kind: 'alerts', alerts: all } };
}

const none: Evidence = { status: 'observed', query: '', data: { kind: 'alerts', alerts: [] } };
const quiet: Evidence = { status: 'observed', query: '', data: { kind: 'silences', silences: [] } };

describe('toEpisodes', () => {
  const span = { from: ROLLOUT, to: NOW };

  it('ends a stretch at a gap and leaves the last one open', () => {
    const series = [alertAt('info', ROLLOUT, ROLLOUT + 30 * MINUTE), alertAt('info', NOW - 5 * MINUTE, NOW)];
    const spans = toEpisodes(series, span, MINUTE).map(({ from, to }) => [
      (from - ROLLOUT) / MINUTE,
      to === null ? null : (to - ROLLOUT) / MINUTE,
    ]);
    expect(spans).toEqual([
      [0, 30],
      [26 * 60 - 5, null],
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [15, 2],
  ])('%d missed steps make it %d stretches', (missed, stretches) => {
    const times = [1, 2, 3 + missed, 4 + missed].map((minute) => ROLLOUT + minute * MINUTE);
    const series = [{ labels: { alertname: 'A' }, times, values: [1, 1, 1, 1] }];
    expect(toEpisodes(series, span, MINUTE)).toHaveLength(stretches);
  });
});

describe('alertRequests', () => {
  it.each([
    ['now, of both', rules, true, ['alerts', 'history', 'silences']],
    ['as of the past, not of an Alertmanager that knows only the present', rules, false, ['history']],
    ['without an Alertmanager, of Prometheus', { ...rules, present: null }, true, ['history']],
  ])('asks %s', (_name, asked, present, roles) => {
    expect(Object.keys(alertRequests(asked, context.schedule, present)).sort()).toEqual(roles);
  });
});

describe('judgeAlerts', () => {
  const history = observed(alertAt('critical', NOW - HOUR, NOW));

  it.each([
    ['nothing in either', { history: absent, alerts: none, silences: quiet }, 'pass'],
    ['a critical alert only in ALERTS', { history, alerts: none, silences: quiet }, 'fail'],
    ['a critical alert only in Alertmanager', { history: absent, alerts: managed({}), silences: quiet }, 'fail'],
    [
      'a warning',
      { history: absent, alerts: managed({ labels: { system: 'hotel', severity: 'warning' } }), silences: quiet },
      'warn',
    ],
    [
      'another system’s alert',
      { history: absent, alerts: managed({ labels: { system: 'shop', severity: 'critical' } }), silences: quiet },
      'pass',
    ],
    ['a silenced alert', { history: absent, alerts: managed({ state: 'silenced' }), silences: quiet }, 'pass'],
    ['no answer from ALERTS', { history: failed, alerts: none, silences: quiet }, 'unknown'],
    ['no answer about silences alone', { history: absent, alerts: none, silences: failed }, 'unknown'],
    ['no answer from Alertmanager', { history: absent, alerts: failed, silences: failed }, 'unknown'],
    [
      'a critical alert in ALERTS and no answer from Alertmanager',
      { history, alerts: failed, silences: failed },
      'fail',
    ],
  ])('%s', (_name, answers, status) => {
    expect(judgeAlerts(rules, answers, context).status).toBe(status);
  });

  it('says why the state of alerts is unknown where only the silences were not answered', () => {
    const { firing, reason } = judgeAlerts(rules, { history: absent, alerts: none, silences: failed }, context);
    expect([firing, reason.code, reason.params['message']]).toEqual([null, 'alerts.unknown', 'no answer within 10 s']);
  });

  it('counts one alert once where both know it', () => {
    const section = judgeAlerts(rules, { history, alerts: managed({}), silences: quiet }, context);
    expect(section.firing?.filter(isCritical)).toHaveLength(1);
  });

  it('an alert that Alertmanager silences does not fire from ALERTS', () => {
    const section = judgeAlerts(rules, { history, alerts: managed({ state: 'silenced' }), silences: quiet }, context);
    expect([section.status, section.firing]).toEqual(['pass', []]);
  });

  it('says that silences are unknown where they were not asked', () => {
    expect(judgeAlerts(rules, { history: absent }, context).silences).toBeNull();
  });

  it.each<[string, Evidence | undefined, boolean | null]>([
    [
      'covered',
      {
        status: 'observed',
        query: '',
        data: {
          kind: 'silences',
          silences: [
            {
              id: 's',
              state: 'active',
              matchers: '{alertname="Slow",severity="critical",system="hotel"}',
              startsAt: 0,
              endsAt: NOW + HOUR,
              comment: '',
            },
          ],
        },
      },
      true,
    ],
    ['not covered', quiet, false],
    ['none there', absent, false],
    ['not answered', failed, null],
    ['not asked', undefined, null],
  ])('an episode whose silence is %s', (_name, silences, silenced) => {
    expect(
      judgeAlerts(rules, { history, alerts: none, silences }, context).episodes.map((episode) => episode.silenced)
    ).toEqual([silenced]);
  });

  it('counts by severity and names what flaps', () => {
    const thrice = [1, 3, 5].map((hour) =>
      alertAt('warning', ROLLOUT + hour * HOUR, ROLLOUT + hour * HOUR + 10 * MINUTE)
    );
    const section = judgeAlerts(rules, { history: observed(...thrice), alerts: none, silences: quiet }, context);
    expect(section.bySeverity).toContainEqual({ severity: 'warning', count: 3 });
    expect(section.flapping).toEqual(['Slow']);
  });
});
