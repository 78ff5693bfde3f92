import { createFakeTransport, hang } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import { type Question, toRequest } from '../../engine/model/evidence';
import { SourceError, type Transport, type TransportResponse } from '../../sources/port';
import { checkServer, createSources, type ServerType } from './createSources';

const sources = [
  { id: 'metrics', type: 'prometheus', uid: 'p', timeout: 1000 },
  { id: 'logs', type: 'loki', uid: 'l', timeout: 1000 },
] as const;

describe('createSources', () => {
  it('opens each source of a plan under its own id', () => {
    expect(
      createSources({ sources, addresses: { prometheus: 'http://127.0.0.1:9090' } }).map(({ id, type }) => [id, type])
    ).toEqual([
      ['metrics', 'prometheus'],
      ['logs', 'loki'],
    ]);
  });

  it.each([
    ['grafana', 'annotations', { status: 'absent', query: '' }],
    [
      'datasource',
      'raw',
      {
        status: 'failed',
        query: '',
        error: { kind: 'badQuery', message: 'only Grafana itself can ask this data source' },
      },
    ],
  ] as const)('does not ask a %s source without an address for %s', async (type, kind, answer) => {
    const [source] = createSources({ sources: [{ id: 's', type, uid: 'u', timeout: 1000 }], addresses: {} });
    const question: Question =
      kind === 'raw'
        ? { kind, model: '{}', grid: { from: 0, to: 60_000, step: 60_000 } }
        : { kind, tags: ['dayone'], span: { from: 0, to: 1 }, limit: 1 };
    const request = toRequest('s', question);
    const told = jest.fn();
    expect(await source?.ask([request, request], { signal: new AbortController().signal, onAnswer: told })).toEqual({
      answers: { [request.id]: answer },
      requests: 0,
    });
    expect(told.mock.calls).toEqual([[request.id, answer]]);
  });

  it('answers for one without an address that it has none', async () => {
    const [, logs] = createSources({ sources, addresses: { prometheus: 'http://127.0.0.1:9090' } });
    const request = toRequest('logs', {
      kind: 'log-lines',
      selector: '{app="api"}',
      span: { from: 0, to: 1 },
      limit: 1,
    });
    expect(await logs?.ask([request], { signal: new AbortController().signal })).toEqual({
      answers: {
        [request.id]: {
          status: 'failed',
          query: '',
          error: { kind: 'unreachable', message: 'no address is given for loki' },
        },
      },
      requests: 0,
    });
  });
});

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
