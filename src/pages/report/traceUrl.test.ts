import { traceUrl } from './traceUrl';

const query = { datasourceUid: 'traces', from: 1, to: 2 };

describe('traceUrl', () => {
  it('opens the trace in its own source, over the time of the report', () => {
    const url = traceUrl({ ...query, expr: '/api/traces/4bf92f3577b34da6' });
    const panes = JSON.parse(new URL(url ?? '', 'http://host').searchParams.get('panes') ?? '');
    expect(panes).toEqual({
      dayone: {
        datasource: 'traces',
        queries: [{ refId: 'A', datasource: { type: 'jaeger', uid: 'traces' }, query: '4bf92f3577b34da6' }],
        range: { from: '1', to: '2' },
      },
    });
  });

  it.each(['/api/traces?service=api', '/api/traces/', '/api/traces/../dependencies', 'up'])(
    '%s is no trace',
    (expr) => {
      expect(traceUrl({ ...query, expr })).toBeNull();
    }
  );
});
