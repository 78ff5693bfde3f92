import { hotel } from '../../scenarios/hotel/hotel';
import { hotelRegression } from '../../scenarios/hotel-regression/hotelRegression';
import { type Receiver, startReceiver } from '../testing/startReceiver';
import { pushAlerts } from './pushAlerts';
import { pushLogs } from './pushLogs';
import { pushTraces } from './pushTraces';

const rolloutEnd = 1_761_189_780;

describe('pushing to a server', () => {
  let receiver: Receiver;

  beforeEach(async () => {
    receiver = await startReceiver(204);
  });

  afterEach(() => receiver.close());

  it('sends lines in batches, each stream in time order, with the time inside the line too', async () => {
    const lines = hotel.linesBetween(0, 4 * 3600);
    await pushLogs(lines, { lokiUrl: receiver.url, rolloutEnd });
    expect(receiver.received).toHaveLength(Math.ceil(lines.length / 1000));
    const times = receiver.received.flatMap(({ body }) => timesOf(body));
    expect(times).toHaveLength(lines.length);
    expect([...times].sort()).toEqual(times);
    expect(receiver.received[0]).toMatchObject({
      path: '/loki/api/v1/push',
      body: { streams: [{ stream: { job: 'agente-api', service: 'agente-api-prod', level: 'info' } }, {}] },
    });
    expect(JSON.stringify(receiver.received[0]?.body)).toContain('ts\\":\\"2025-10-23T03:23:');
  });

  it('sends spans by service, with parents, kinds and the status of a failure', async () => {
    const traces = hotelRegression.tracesBetween(600, 1800);
    await pushTraces(traces, { otlpUrl: receiver.url, rolloutEnd });
    const text = JSON.stringify(receiver.received[0]?.body);
    for (const part of ['"agente-api"', '"pms-client"', '"postgres"', '"parentSpanId"', '"status":{"code":2}']) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/"startTimeUnixNano":"1761190\d{12}"/);
  });

  it('sends only alerts that still fire', async () => {
    await pushAlerts(hotelRegression.alerts, { alertmanagerUrl: receiver.url, rolloutEnd });
    await pushAlerts(hotel.alerts, { alertmanagerUrl: receiver.url, rolloutEnd });
    expect(receiver.received).toEqual([
      {
        path: '/api/v2/alerts',
        body: [
          expect.objectContaining({
            labels: expect.objectContaining({ alertname: 'HighErrorRate', severity: 'critical' }),
            startsAt: '2025-10-23T03:43:00.000Z',
          }),
        ],
      },
      { path: '/api/v2/alerts', body: [] },
    ]);
  });

  it('fails with the address and what it said', async () => {
    const refusing = await startReceiver(500);
    const pushing = pushAlerts([], { alertmanagerUrl: refusing.url, rolloutEnd });
    await expect(pushing).rejects.toThrow(`${refusing.url}/api/v2/alerts answered 500: said the receiver`);
    await refusing.close();
  });
});

/** The info stream's times, as text of equal length. */
function timesOf(body: unknown): readonly string[] {
  return [...JSON.stringify(body).matchAll(/\["(\d{19})"/g)].map((match) => match[1] ?? '').sort();
}
