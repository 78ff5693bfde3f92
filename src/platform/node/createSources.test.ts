import { toRequest } from '../../engine/model/request';
import { createSources } from './createSources';

const sources = [
  { id: 'metrics', type: 'prometheus', uid: 'p', timeout: 1000 },
  { id: 'logs', type: 'loki', uid: 'l', timeout: 1000 },
] as const;

describe('createSources', () => {
  it('opens each source of a plan under its own id', () => {
    expect(createSources({ sources, addresses: { prometheus: 'http://127.0.0.1:9090' } }).map(({ id, type }) => [id, type])).toEqual([
      ['metrics', 'prometheus'],
      ['logs', 'loki'],
    ]);
  });

  it('answers for one without an address that it has none', async () => {
    const [, logs] = createSources({ sources, addresses: { prometheus: 'http://127.0.0.1:9090' } });
    const request = toRequest('logs', { kind: 'log-lines', selector: '{app="api"}', span: { from: 0, to: 1 }, limit: 1 });
    expect(await logs?.ask([request], { signal: new AbortController().signal })).toEqual({
      answers: { [request.id]: { status: 'failed', query: '', error: { kind: 'unreachable', message: 'no address is given for loki' } } },
      requests: 0,
    });
  });
});
