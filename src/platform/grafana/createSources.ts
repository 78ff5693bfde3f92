import type { DataSourceInstanceSettings } from '@grafana/data';
import { type BackendSrv, type DataSourceSrv, getBackendSrv, getDataSourceSrv } from '@grafana/runtime';
import type { FailureKind } from '../../engine/model/evidence';
import type { PlanSource, SourceType } from '../../engine/model/plan';
import { createAlertmanagerSource } from '../../sources/alertmanager/alertmanager';
import { withDeadline } from '../../sources/askAll';
import { createFailedSource } from '../../sources/createSource';
import { serverName, toFailure } from '../../sources/failures';
import { createGrafanaSource } from '../../sources/grafana/grafana';
import { createJaegerSource } from '../../sources/jaeger/jaeger';
import { createLokiSource } from '../../sources/loki/loki';
import { type Source, SourceError } from '../../sources/port';
import { createProxyTransport } from './createProxyTransport';
import { createGrafanaPrometheusSource } from './prometheus';
import { createRawSource } from './raw';

/** A plan's sources through Grafana's data sources, by uid. Nothing is looked up before a source is first asked. */
export function createSources(sources: readonly PlanSource[]): readonly Source[] {
  return sources.map((source) =>
    createLazySource({
      id: source.id,
      type: source.type,
      timeoutMs: source.timeout,
      open: () =>
        openSource(source, { dataSourceSrv: getDataSourceSrv(), backendSrv: getBackendSrv(), clock: Date.now }),
    })
  );
}

export interface GrafanaServices {
  readonly dataSourceSrv: Pick<DataSourceSrv, 'get' | 'getInstanceSettings'>;
  readonly backendSrv: Pick<BackendSrv, 'fetch'>;
  readonly clock: () => number;
}

/** A plan's source through the data source with its uid, or Grafana itself. Rejects with a `SourceError` where there is none, or one of another kind. */
export async function openSource(source: PlanSource, services: GrafanaServices): Promise<Source> {
  const { id, type, timeout } = source;
  return type === 'grafana'
    ? createGrafanaSource({
        id,
        transport: createProxyTransport({ url: '', backendSrv: services.backendSrv }),
        timeoutMs: timeout,
      })
    : openDataSource(source, type, services);
}

async function openDataSource(
  { id, uid, timeout }: PlanSource,
  type: Exclude<SourceType, 'grafana'>,
  services: GrafanaServices
): Promise<Source> {
  const settings = findSettings(uid, type, services);
  const transport = createProxyTransport({
    url: settings.url ?? `/api/datasources/proxy/uid/${uid}`,
    backendSrv: services.backendSrv,
  });
  const options = { id, transport, timeoutMs: timeout };
  switch (type) {
    case 'prometheus':
      return createGrafanaPrometheusSource({
        ...options,
        dataSource: await load(uid, services),
        clock: services.clock,
      });
    case 'loki':
      return createLokiSource(options);
    case 'jaeger':
      return createJaegerSource(options);
    case 'alertmanager':
      return createAlertmanagerSource({ ...options, prefix: toPrefix(settings) });
    case 'datasource':
      return createRawSource({
        id,
        ref: { uid, type: settings.type },
        dataSource: await load(uid, services),
        timeoutMs: timeout,
        clock: services.clock,
      });
  }
}

function findSettings(uid: string, type: SourceType, { dataSourceSrv }: GrafanaServices): DataSourceInstanceSettings {
  const settings = dataSourceSrv.getInstanceSettings(uid);
  if (settings === undefined) {
    throw toError('unreachable', `Grafana has no data source with uid "${uid}", or you may not see it`);
  }
  if (type !== 'datasource' && !settings.type.includes(type)) {
    throw toError(
      'badResponse',
      `the data source with uid "${uid}" is of type ${settings.type}, not ${serverName[type]}`
    );
  }
  return settings;
}

async function load(
  uid: string,
  { dataSourceSrv }: GrafanaServices
): Promise<Awaited<ReturnType<DataSourceSrv['get']>>> {
  try {
    return await dataSourceSrv.get(uid);
  } catch {
    throw toError('unreachable', `the data source with uid "${uid}" could not be loaded`);
  }
}

/** Mimir and Cortex serve Alertmanager's API below `/alertmanager`; Grafana keeps which it is in the settings. */
function toPrefix({ jsonData }: DataSourceInstanceSettings): string {
  const { implementation } = { implementation: '', ...jsonData };
  return implementation === 'mimir' || implementation === 'cortex' ? '/alertmanager' : '';
}

function toError(kind: FailureKind, message: string): SourceError {
  return new SourceError({ kind, message });
}

export interface LazySourceOptions {
  readonly id: string;
  readonly type: SourceType;
  /** Milliseconds the opening may take. */
  readonly timeoutMs: number;
  /** Rejects with a `SourceError`. */
  readonly open: () => Promise<Source>;
}

/** A source that is opened when it is first asked; where that fails, every answer is that failure, and the next asking tries again. */
export function createLazySource({ id, type, timeoutMs, open }: LazySourceOptions): Source {
  let opened: Source | null = null;
  return {
    id,
    type,
    ask: async (requests, options) => {
      try {
        opened ??= await withDeadline(open, { signal: options.signal, timeoutMs });
      } catch (error) {
        return createFailedSource({ id, type, failure: toFailure(error) }).ask(requests, options);
      }
      return opened.ask(requests, options);
    },
  };
}
