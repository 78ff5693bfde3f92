import { exploreUrl, traceUrl } from './useQueryLinks';

const base = { datasourceUid: 'uid 1', expr: 'rate(x{code=~"5.."}[1m]) & y', from: 1, to: 2 };

function paneOf(url: string | null): Record<string, unknown> {
  const params = new URLSearchParams((url ?? '').split('?')[1]);
  return Object.values<Record<string, unknown>>(JSON.parse(params.get('panes') ?? '{}'))[0] ?? {};
}

describe('exploreUrl', () => {
  it('carries the very query, its data source and the time', () => {
    expect(paneOf(exploreUrl({ ...base, datasourceType: 'prometheus' }))).toEqual({
      datasource: 'uid 1',
      queries: [
        {
          refId: 'A',
          datasource: { type: 'prometheus', uid: 'uid 1' },
          expr: base.expr,
          range: true,
          instant: false,
          editorMode: 'code',
        },
      ],
      range: { from: '1', to: '2' },
    });
  });

  it('opens logs as a range, and the search of a service for traces', () => {
    expect(paneOf(exploreUrl({ ...base, datasourceType: 'loki' }))).toMatchObject({
      queries: [{ queryType: 'range', expr: base.expr }],
    });
    expect(
      paneOf(exploreUrl({ ...base, datasourceType: 'jaeger', expr: '/api/traces?service=api&limit=20' }))
    ).toMatchObject({ queries: [{ queryType: 'search', service: 'api' }] });
  });

  it('opens a raw query with its own model, at the data source that the plan names', () => {
    const expr = '{"rawSql":"select 1","refId":"Q","datasource":{"uid":"other"}}';
    expect(paneOf(exploreUrl({ ...base, datasourceType: 'datasource', expr }))).toMatchObject({
      queries: [{ rawSql: 'select 1', refId: 'A', datasource: { uid: 'uid 1' } }],
    });
  });

  it.each(['', 'select 1', '[]', 'null'])('has none for a raw query whose model is %j, nor for Grafana', (expr) => {
    expect([
      exploreUrl({ ...base, datasourceType: 'datasource', expr }),
      exploreUrl({ ...base, datasourceType: 'grafana', expr }),
    ]).toEqual([null, null]);
  });

  it('has none for Alertmanager, nor for traces without a service', () => {
    expect(exploreUrl({ ...base, datasourceType: 'alertmanager' })).toBeNull();
    expect(exploreUrl({ ...base, datasourceType: 'jaeger', expr: '' })).toBeNull();
  });
});

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
