import { askOne } from '../../../tests/contract/askOne';
import { createFakeTransport } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import type { Question } from '../../engine/model/evidence';
import { createAlertmanagerSource } from './alertmanager';

const alerts: Question = { kind: 'alerts' };

function ask(recorded: string, question: Question = alerts) {
  const { transport } = createFakeTransport(() => readRecorded(recorded));
  return askOne(createAlertmanagerSource({ id: 'alerts', transport }), question);
}

describe('createAlertmanagerSource', () => {
  it.each([
    [undefined, '/api/v2/alerts'],
    ['/alertmanager', '/alertmanager/api/v2/alerts'],
  ])('asks for silenced and inhibited alerts too, below prefix %s', async (prefix, path) => {
    const fake = createFakeTransport(() => readRecorded('alertmanager/alerts'));
    await askOne(createAlertmanagerSource({ id: 'alerts', transport: fake.transport, prefix }), alerts);
    expect(fake.sent[0]).toMatchObject({
      method: 'GET',
      path,
      params: [
        ['active', 'true'],
        ['silenced', 'true'],
        ['inhibited', 'true'],
      ],
    });
  });

  it('reads what fires and what is held back', async () => {
    const evidence = await ask('alertmanager/alerts');
    expect(
      evidence.status === 'observed' &&
        evidence.data.kind === 'alerts' &&
        evidence.data.alerts.map(({ name, state, summary }) => [name, state, summary])
    ).toEqual([
      ['CertExpiry', 'silenced', '9 days'],
      ['DiskFull', 'firing', ''],
      ['HighMemory', 'firing', 'Memory above 90 %'],
      ['Latency', 'inhibited', 'P99 above 20 ms'],
    ]);
    expect(evidence).toMatchObject({
      data: {
        alerts: [
          {
            startedAt: Date.parse('2026-11-21T09:30:00.123Z'),
            labels: { alertname: 'CertExpiry', severity: 'info', system: 'edge' },
          },
          {},
          {},
          {},
        ],
      },
    });
  });

  it('reads silences with their matchers', async () => {
    expect(await ask('alertmanager/silences', { kind: 'silences' })).toMatchObject({
      data: {
        kind: 'silences',
        silences: [
          {
            state: 'active',
            matchers: '{alertname=~"Cert.*",system!="hotel"}',
            endsAt: Date.parse('2027-11-21T09:00:00Z'),
            comment: 'renewal planned',
          },
        ],
      },
    });
  });

  it('reads its version below a prefix', async () => {
    const fake = createFakeTransport(() => readRecorded('alertmanager/status'));
    const source = createAlertmanagerSource({ id: 'alerts', transport: fake.transport, prefix: '/alertmanager' });
    expect(await askOne(source, { kind: 'server' })).toMatchObject({
      status: 'observed',
      data: { kind: 'server', version: expect.stringMatching(/^0\.25\./) },
    });
    expect(fake.sent[0]?.path).toBe('/alertmanager/api/v2/status');
    expect(await ask('alertmanager/notFound', { kind: 'server' })).toEqual({ status: 'absent', query: '' });
  });

  it('says that nothing is there', async () => {
    expect(await ask('alertmanager/empty')).toEqual({ status: 'absent', query: '' });
  });

  it.each([
    ['alertmanager/notFound', 'badResponse', 'not the answer of Alertmanager (404)'],
    ['alertmanager/refused', 'badQuery', 'bad matcher format'],
    ['jaeger/page', 'badResponse', 'a web page instead of the answer of Alertmanager'],
    ['alertmanager/status', 'badResponse', 'not the answer of Alertmanager'],
  ])('calls %s %s', async (recorded, kind, message) => {
    expect(await ask(recorded)).toMatchObject({
      status: 'failed',
      error: { kind, message: expect.stringContaining(message) },
    });
  });

  it('has no history', async () => {
    expect(await ask('alertmanager/alerts', { kind: 'rules' })).toMatchObject({
      status: 'failed',
      error: { kind: 'badQuery' },
    });
  });
});
