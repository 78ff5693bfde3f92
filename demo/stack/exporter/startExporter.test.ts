import { hotel } from '../../scenarios/hotel/hotel';
import { choosePorts } from '../stackPorts';
import { type Exporter, startExporter } from './startExporter';

const endedAt = 1_761_189_780;

const NOTE = {
  id: 1,
  time: 3600,
  timeEnd: 3600,
  created: 3600,
  updated: 3600,
  login: 'tech-lead',
  email: '',
  tags: ['dayone', 'hotel', 'check'],
  text: 'Backups run.',
};

describe('startExporter', () => {
  let exporter: Exporter;
  let url: string;

  beforeEach(async () => {
    const { exporter: port } = await choosePorts('free');
    url = `http://127.0.0.1:${port}`;
    exporter = await startExporter({
      scenario: { ...hotel, annotations: [NOTE] },
      rollout: { endedAt, live: false },
      host: '127.0.0.1',
      port,
    });
  });

  afterEach(() => exporter.close());

  const read = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return { status: response.status, text: await response.text() };
  };

  it('serves a service what is its own, pinned to the instant of the report', async () => {
    const first = await read('/metrics/redis-prod');
    const second = await read('/metrics/redis-prod');
    expect(first.status).toBe(200);
    expect(first.text).toContain('# TYPE redis_keyspace_hits_total counter\n');
    expect(first.text).not.toContain('pg_stat');
    expect(second.text).toBe(first.text);
  });

  it('says of every label that Prometheus would add whether it is meant', async () => {
    const { text } = await read('/metrics/agente-api-prod');
    expect(text).toContain(
      'circuit_breaker_state{instance="",service="agente-api-prod",port="",job="agente-api",breaker="pms-client"} 0'
    );
    expect(text).not.toContain('v1.7.4');
  });

  it('leaves `up` and alerts to Prometheus', async () => {
    const pages = await Promise.all(hotel.services.map(({ name }) => read(`/metrics/${name}`)));
    expect(pages.map(({ text }) => text).join('')).not.toMatch(/^(up|ALERTS)\{/m);
  });

  it('answers for Grafana with what people wrote down', async () => {
    const { status, text } = await read(`/grafana/api/annotations?from=${endedAt * 1000}&tags=dayone&tags=hotel`);
    expect([status, JSON.parse(text)]).toEqual([
      200,
      [expect.objectContaining({ id: 1, login: 'tech-lead', time: (endedAt + 3600) * 1000 })],
    ]);
    expect((await read('/grafana/api/annotations?tags=else')).text).toBe('[]');
    expect(JSON.parse((await read('/grafana/api/health')).text)).toEqual({ database: 'ok' });
  });

  it('is ready, and says what it does not know', async () => {
    expect(await read('/-/ready')).toEqual({ status: 200, text: 'ready\n' });
    expect((await read('/metrics/mysql-prod')).status).toBe(404);
  });
});
