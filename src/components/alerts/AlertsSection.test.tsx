import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aFiring, anEpisode, aSilence, someAlerts, someMonitoring } from '../../../tests/fixtures/operationsParts';
import { aReport } from '../../../tests/fixtures/report';
import { aReason, at } from '../../../tests/fixtures/reportParts';
import type { AlertSection, MonitoringSection } from '../../sections/alerts/report';
import { AlertsSection } from './AlertsSection';

function show(alerts: Partial<AlertSection> | null, monitoring: Partial<MonitoringSection> = {}): void {
  render(
    <AlertsSection
      report={aReport({ alerts: alerts === null ? null : someAlerts(alerts), monitoring: someMonitoring(monitoring) })}
    />
  );
}

function fact(name: string): string {
  return screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent ?? '';
}

const firing = anEpisode('HighErrorRate', { severity: 'critical', from: at('24T00:41'), to: null, minutes: 192 });

describe('AlertsSection', () => {
  it('lists episodes with how long each took to resolve, firing first', () => {
    show({ episodes: [anEpisode('LatencyHigh', { labels: { alertname: 'LatencyHigh', instance: 'api-2' } }), firing] });
    const rows = screen.getAllByTestId(/^dayone-episode-/).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      ' HighErrorRate critical24 Oct, 00:41–3 h 12 minfiring',
      ' LatencyHigh warninginstance=api-223 Oct, 09:0023 Oct, 09:3030 minresolved',
    ]);
  });

  it('counts what is not shown, and shows it', async () => {
    show({
      episodes: Array.from({ length: 8 }, (_, index) => anEpisode(`A${index}`, { from: at(`23T0${index + 1}:00`) })),
    });
    expect(screen.getAllByTestId(/^dayone-episode-/)).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(screen.getAllByTestId(/^dayone-episode-/)).toHaveLength(8);
  });

  it('says times to resolve, rules and targets as figures', () => {
    show(
      { episodes: [anEpisode('A', { minutes: 10 }), anEpisode('B', { minutes: 20 }), anEpisode('C', { minutes: 60 })] },
      { rules: { total: 34, healthy: 34, alerting: 20, recording: 14, firing: 3, unhealthy: [] } }
    );
    expect(fact('Time to resolve')).toBe('median 20 min, longest 1 h, of 3 episodes');
    expect(fact('Rules')).toBe('34 of 34 healthy: 20 alerting (3 firing), 14 recording');
    expect(fact('Targets')).toBe('12 of 12 up');
    expect(fact('Flapping')).toBe('none');
    expect(fact('Silenced')).toBe('none');
  });

  it('says what is silenced, by what, and what flaps', () => {
    show({
      episodes: [{ ...firing, silenced: true }],
      silences: [aSilence(), aSilence({ id: 's2', state: 'expired' })],
      flapping: ['HighErrorRate'],
    });
    expect(fact('Silenced')).toBe('1 alert by 1 silence');
    expect(fact('Flapping')).toBe('HighErrorRate');
    expect(
      screen.getByText('1 silence is active: alertname="PoolNearLimit" (pool is resized on Monday).')
    ).toBeInTheDocument();
    const lane = within(screen.getByTestId('dayone-lane-HighErrorRate'));
    expect(lane.getByText('silenced')).toBeInTheDocument();
    expect(lane.getByText('flapping')).toBeInTheDocument();
  });

  it('tells what fires from what is held back', () => {
    show({
      firing: [
        aFiring('HighErrorRate'),
        aFiring('PoolNearLimit', { state: 'silenced' }),
        aFiring('Downstream', { state: 'inhibited', summary: '' }),
      ],
    });
    const list = within(screen.getByRole('list', { name: 'firing now' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'HighErrorRate firing since 24 Oct, 00:41 HighErrorRate in a sentence.',
      'PoolNearLimit silenced since 24 Oct, 00:41 PoolNearLimit in a sentence.',
      'Downstream inhibited since 24 Oct, 00:41 ',
    ]);
  });

  it('names rules and targets that are not well', () => {
    show(
      {},
      {
        rules: {
          total: 3,
          healthy: 2,
          alerting: 3,
          recording: 0,
          firing: 0,
          unhealthy: [
            {
              name: 'PodRestart',
              group: 'g',
              type: 'alerting',
              state: 'inactive',
              health: 'err',
              lastError: 'many-to-many',
            },
          ],
        },
        targets: { total: 12, up: 11, down: [{ job: 'node', instance: 'n3:9100', health: 'down', lastError: '' }] },
      }
    );
    expect(fact('Rules')).toBe('2 of 3 healthy: 3 alerting (0 firing), 0 recording');
    expect(fact('Targets')).toBe('11 of 12 up');
    expect(
      screen.getByText(/PodRestart \(many-to-many\)\. 11 of 12 targets up, down: node n3:9100\./)
    ).toBeInTheDocument();
  });

  it('what is not known is not "none"', () => {
    show(
      {
        episodes: [],
        firing: null,
        silences: null,
        status: 'unknown',
        reason: aReason('alerts.unknown', 'The state of alerts is not known: no answer.'),
      },
      { rules: null, targets: null }
    );
    expect(['Time to resolve', 'Flapping', 'Silenced', 'Rules', 'Targets'].map(fact)).toEqual([
      'no episode has ended',
      'not known',
      'not known',
      'not known',
      'not known',
    ]);
    expect(screen.getByText('The state of alerts is not known: no answer.')).toBeInTheDocument();
    expect(screen.queryByText('none fired')).not.toBeInTheDocument();
  });

  it('is nothing where the plan asks for no alerts', () => {
    show(null);
    expect(document.body).toHaveTextContent(/^$/);
  });
});
