import type { Question } from '../../engine/model/evidence';
import { toRequest } from '../../engine/model/request';
import { createSources } from './createSources';

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
