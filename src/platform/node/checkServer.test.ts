import { createFakeTransport, hang } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import { SourceError, type Transport, type TransportResponse } from '../../sources/port';
import { checkServer, type ServerType } from './checkServer';

const options = { signal: new AbortController().signal, timeoutMs: 20 };

/** What each server answers to the request by which another kind is recognised. */
const SERVERS: Readonly<Record<ServerType, Readonly<Record<string, string>>>> = {
  prometheus: { '/api/v1/query': 'prometheus/vectorOne' },
  loki: { '/loki/api/v1/labels': 'loki/labels' },
  jaeger: {
    '/api/services': 'jaeger/services',
    '/api/v1/query': 'jaeger/page',
    '/loki/api/v1/labels': 'jaeger/page',
    '/api/v2/status': 'jaeger/page',
    '/api/health': 'jaeger/page',
  },
  alertmanager: { '/api/v2/status': 'alertmanager/status' },
  grafana: { '/api/health': 'grafana/health' },
};

const TYPES = ['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana'] as const;

function respond(server: ServerType): (request: { readonly path: string }) => TransportResponse {
  return ({ path }) => readRecorded(SERVERS[server][path] ?? 'prometheus/notFound');
}

describe('checkServer', () => {
  it.each(TYPES.flatMap((type) => TYPES.map((server) => [type, server] as const)))(
    'tells whether an address for %s is one: %s',
    async (type, server) => {
      const failure = await checkServer(type, createFakeTransport(respond(server)).transport, options);
      expect(failure).toEqual(
        type === server
          ? null
          : { kind: 'badResponse', message: expect.stringMatching(/^[^\n]*is the address right\?$/) }
      );
    }
  );

  it('looks below a prefix', async () => {
    const fake = createFakeTransport(() => readRecorded('alertmanager/status'));
    expect(await checkServer('alertmanager', fake.transport, { ...options, prefix: '/alertmanager' })).toBeNull();
    expect(fake.sent[0]?.path).toBe('/alertmanager/api/v2/status');
  });

  it.each<[string, Transport, string]>([
    ['a server that hangs', hang, 'timeout'],
    [
      'a server that refuses',
      () => Promise.reject(new SourceError({ kind: 'unreachable', message: 'refused' })),
      'unreachable',
    ],
    ['a server that asks who is there', () => Promise.resolve({ status: 401, body: '' }), 'unauthorized'],
    ['half an answer', () => Promise.resolve({ status: 200, body: '{"status":"succ' }), 'badResponse'],
  ])('names %s', async (_, transport, kind) => {
    expect(await checkServer('prometheus', transport, options)).toMatchObject({ kind });
  });
});
