import type { DataSourceApi, DataSourceInstanceSettings, DataSourceRef } from '@grafana/data';
import type { DataSourceSrv } from '@grafana/runtime';

export interface PreviewDataSource {
  readonly settings: DataSourceInstanceSettings;
  readonly load: () => Promise<DataSourceApi>;
}

/** Grafana's list of data sources, with those of the preview. */
export function createDataSourceSrv(dataSources: readonly PreviewDataSource[]): DataSourceSrv {
  const loaded = new Map<string, Promise<DataSourceApi>>();
  const find = (ref?: DataSourceRef | string | null): PreviewDataSource | undefined => {
    const wanted = typeof ref === 'string' ? ref : ref?.uid;
    return dataSources.find(({ settings }) => settings.uid === wanted || settings.name === wanted);
  };
  return {
    get: (ref) => {
      const found = find(ref);
      if (found === undefined) {
        return Promise.reject(new Error(`Data source ${JSON.stringify(ref)} was not found`));
      }
      const { uid } = found.settings;
      const api = loaded.get(uid) ?? found.load();
      loaded.set(uid, api);
      return api;
    },
    getList: (filters) =>
      dataSources
        .map(({ settings }) => settings)
        .filter(({ type }) => filters?.type === undefined || [filters.type].flat().includes(type)),
    getInstanceSettings: (ref) => find(ref)?.settings,
    reload: () => Promise.resolve(),
    registerRuntimeDataSource: () => {
      throw new Error('the preview takes no other data sources');
    },
  };
}
