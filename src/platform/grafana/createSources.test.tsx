import type { DataSourceApi, DataSourceInstanceSettings } from '@grafana/data';
import type { BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { type Observable, of } from 'rxjs';
import { askOne } from '../../../tests/contract/askOne';
import { readRecorded } from '../../../tests/contract/readRecorded';
import type { PlanSource } from '../../engine/model/plan';
import { createLazySource, type GrafanaServices, openSource } from './createSources';

function toSettings(type: string, jsonData: object = {}): DataSourceInstanceSettings {
  return {
    uid: 'u',
    type,
    jsonData,
    url: '/api/datasources/proxy/uid/u',
    name: '',
    access: 'proxy',
    readOnly: true,
    meta: {},
  } as DataSourceInstanceSettings;
}

function toServices(settings: DataSourceInstanceSettings | undefined, sent: string[] = []): GrafanaServices {
  return {
    dataSourceSrv: { getInstanceSettings: () => settings, get: () => Promise.reject(new Error('chunk s3cret failed')) },
    backendSrv: {
      fetch: <T,>({ url }: BackendSrvRequest): Observable<FetchResponse<T>> => {
        sent.push(url);
        return of({ status: 200, data: readRecorded('alertmanager/alerts').body } as FetchResponse<T>);
      },
    },
    clock: () => 0,
  };
}

function toSource(type: PlanSource['type'], services: GrafanaServices) {
  const source: PlanSource = { id: 's', type, uid: 'u', timeout: 1000 };
  return createLazySource({ id: 's', type, timeoutMs: 1000, open: () => openSource(source, services) });
}

describe('openSource', () => {
  it.each([
    ['prometheus', '/api/datasources/proxy/uid/u/api/v2/alerts'],
    ['mimir', '/api/datasources/proxy/uid/u/alertmanager/api/v2/alerts'],
    ['cortex', '/api/datasources/proxy/uid/u/alertmanager/api/v2/alerts'],
  ])('finds the Alertmanager of %s', async (implementation, address) => {
    const sent: string[] = [];
    expect(
      await askOne(toSource('alertmanager', toServices(toSettings('alertmanager', { implementation }), sent)), {
        kind: 'alerts',
      })
    ).toMatchObject({ status: 'observed' });
    expect(sent[0]).toMatch(new RegExp(`^${address}\\?`));
  });

  it('asks Grafana itself for annotations, without looking up a data source', async () => {
    const sent: string[] = [];
    const services: GrafanaServices = {
      ...toServices(undefined),
      backendSrv: {
        fetch: <T,>({ url }: BackendSrvRequest): Observable<FetchResponse<T>> => {
          sent.push(url);
          return of({ status: 200, data: readRecorded('grafana/annotations').body } as FetchResponse<T>);
        },
      },
    };
    const asked = await askOne(toSource('grafana', services), {
      kind: 'annotations',
      tags: ['dayone'],
      span: { from: 0, to: 9 },
      limit: 5,
    });
    expect(asked).toMatchObject({ status: 'observed', data: { kind: 'annotations' } });
    expect(sent).toEqual(['/api/annotations?from=1&to=9&tags=dayone&limit=5']);
  });

  it('asks a data source of any type with its own model', async () => {
    const query = jest.fn(() => of({ data: [] }));
    const services: GrafanaServices = {
      ...toServices(toSettings('mysql')),
      dataSourceSrv: {
        getInstanceSettings: () => toSettings('mysql'),
        get: () => Promise.resolve({ query } as Partial<DataSourceApi> as DataSourceApi),
      },
    };
    expect(
      await askOne(toSource('datasource', services), {
        kind: 'raw',
        model: '{"rawSql":"select 1"}',
        grid: { from: 0, to: 60_000, step: 60_000 },
      })
    ).toMatchObject({ status: 'absent' });
    expect(query).toHaveBeenCalledWith(
      expect.objectContaining({
        targets: [{ rawSql: 'select 1', refId: 'A', datasource: { uid: 'u', type: 'mysql' }, hide: false }],
      })
    );
  });

  it('fails a raw query of a data source that is not there', async () => {
    expect(
      await askOne(toSource('datasource', toServices(undefined)), {
        kind: 'raw',
        model: '{}',
        grid: { from: 0, to: 60_000, step: 60_000 },
      })
    ).toMatchObject({ status: 'failed', error: { kind: 'unreachable' } });
  });

  it.each([
    ['no such uid', undefined, 'unreachable', 'Grafana has no data source with uid "u", or you may not see it'],
    [
      'another kind',
      toSettings('tempo'),
      'badResponse',
      'the data source with uid "u" is of type tempo, not Prometheus',
    ],
    [
      'one that does not load',
      toSettings('prometheus'),
      'unreachable',
      'the data source with uid "u" could not be loaded',
    ],
  ])('fails every answer of %s', async (_, settings, kind, message) => {
    expect(await askOne(toSource('prometheus', toServices(settings)), { kind: 'rules' })).toEqual({
      status: 'failed',
      query: '',
      error: { kind, message },
    });
  });
});

describe('createLazySource', () => {
  it('tries again after a failure, and opens once', async () => {
    const open = jest.fn<ReturnType<typeof openSource>, []>();
    const source = createLazySource({ id: 's', type: 'alertmanager', timeoutMs: 10, open });
    open.mockReturnValueOnce(new Promise(() => undefined));
    expect(await askOne(source, { kind: 'alerts' })).toMatchObject({ error: { kind: 'timeout' } });
    open.mockReturnValueOnce(
      openSource({ id: 's', type: 'alertmanager', uid: 'u', timeout: 10 }, toServices(toSettings('alertmanager')))
    );
    expect(await askOne(source, { kind: 'alerts' })).toMatchObject({ status: 'observed' });
    expect(await askOne(source, { kind: 'alerts' })).toMatchObject({ status: 'observed' });
    expect(open).toHaveBeenCalledTimes(2);
  });
});
