import { SourceError, type TransportRequest } from '../../src/sources/port';
import { createRecorder } from './createRecorder';
import { createReplayTransport } from './createReplayTransport';

const { signal } = new AbortController();
const ask = (params: TransportRequest['params']): TransportRequest => ({
  method: 'POST',
  path: '/api/v1/query',
  params,
  signal,
});

describe('createReplayTransport', () => {
  const recorder = createRecorder();
  const record = recorder.wrap('prometheus', async ({ params }) => ({ status: 200, body: JSON.stringify(params) }));
  const down = recorder.wrap('loki', () =>
    Promise.reject(new SourceError({ kind: 'unreachable', message: 'connection refused' }))
  );
  const cancelled = recorder.wrap('jaeger', () =>
    Promise.reject(new SourceError({ kind: 'cancelled', message: 'cancelled' }))
  );
  const replay = async (source: string): Promise<ReturnType<typeof createReplayTransport>> => {
    await record(
      ask([
        ['query', 'up'],
        ['time', '1'],
      ])
    );
    await Promise.allSettled([down(ask([])), cancelled(ask([]))]);
    return createReplayTransport(
      { scenario: 'test', present: '2025-10-24T03:53:00Z', exchanges: recorder.exchanges() },
      source
    );
  };

  it('answers what was recorded, whatever the order of the parameters', async () => {
    expect(
      await (
        await replay('prometheus')
      )(
        ask([
          ['time', '1'],
          ['query', 'up'],
        ])
      )
    ).toEqual({ status: 200, body: '[["query","up"],["time","1"]]' });
  });

  it.each([
    [
      'another parameter',
      'prometheus',
      ask([
        ['query', 'up'],
        ['time', '2'],
      ]),
    ],
    [
      'another source',
      'alertmanager',
      ask([
        ['query', 'up'],
        ['time', '1'],
      ]),
    ],
    [
      'another method',
      'prometheus',
      {
        ...ask([
          ['query', 'up'],
          ['time', '1'],
        ]),
        method: 'GET' as const,
      },
    ],
    ['a request that was cancelled', 'jaeger', ask([])],
  ])('has no answer to %s', async (_name, source, request) => {
    expect((await (await replay(source))(request)).status).toBe(404);
  });

  it('is unreachable where the server was', async () => {
    await expect((await replay('loki'))(ask([]))).rejects.toMatchObject({
      failure: { kind: 'unreachable', message: 'connection refused' },
    });
  });

  it('is cancelled by its signal', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      (await replay('prometheus'))({
        ...ask([
          ['query', 'up'],
          ['time', '1'],
        ]),
        signal: stop.signal,
      })
    ).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  });

  it('keeps each request once', async () => {
    await replay('prometheus');
    await replay('prometheus');
    expect(recorder.exchanges()).toHaveLength(2);
  });
});
