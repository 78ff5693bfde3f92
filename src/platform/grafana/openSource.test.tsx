import type { DataSourceInstanceSettings } from '@grafana/data';
import type { BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { of, type Observable } from 'rxjs';
import { askOne } from '../../../tests/contract/askOne';
import { readRecorded } from '../../../tests/contract/readRecorded';
import type { PlanSource } from '../../engine/model/plan';
import { createLazySource } from './createLazySource';
import { openSource, type GrafanaServices } from './openSource';

function toSettings(type: string, jsonData: object = {}): DataSourceInstanceSettings {
  return { uid: 'u', type, jsonData, url: '/api/datasources/proxy/uid/u', name: '', access: 'proxy', readOnly: true, meta: {} } as DataSourceInstanceSettings;
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
    expect(await askOne(toSource('alertmanager', toServices(toSettings('alertmanager', { implementation }), sent)), { kind: 'alerts' })).toMatchObject({ status: 'observed' });
    expect(sent[0]).toMatch(new RegExp(`^${address}\\?`));
  });

  it.each([
    ['no such uid', undefined, 'unreachable', 'Grafana has no data source with uid "u", or you may not see it'],
    ['another kind', toSettings('tempo'), 'badResponse', 'the data source with uid "u" is of type tempo, not Prometheus'],
    ['one that does not load', toSettings('prometheus'), 'unreachable', 'the data source with uid "u" could not be loaded'],
  ])('fails every answer of %s', async (_, settings, kind, message) => {
    expect(await askOne(toSource('prometheus', toServices(settings)), { kind: 'rules' })).toEqual({ status: 'failed', query: '', error: { kind, message } });
  });
});

describe('createLazySource', () => {
  it('tries again after a failure, and opens once', async () => {
    const open = jest.fn<ReturnType<typeof openSource>, []>();
    const source = createLazySource({ id: 's', type: 'alertmanager', timeoutMs: 10, open });
    open.mockReturnValueOnce(new Promise(() => undefined));
    expect(await askOne(source, { kind: 'alerts' })).toMatchObject({ error: { kind: 'timeout' } });
    open.mockReturnValueOnce(openSource({ id: 's', type: 'alertmanager', uid: 'u', timeout: 10 }, toServices(toSettings('alertmanager'))));
    expect(await askOne(source, { kind: 'alerts' })).toMatchObject({ status: 'observed' });
    expect(await askOne(source, { kind: 'alerts' })).toMatchObject({ status: 'observed' });
    expect(open).toHaveBeenCalledTimes(2);
  });
});
