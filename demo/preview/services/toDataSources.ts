import {
  type DataSourceApi,
  type DataSourceInstanceSettings,
  type DataSourcePlugin,
  type DataSourcePluginMeta,
  PluginType,
} from '@grafana/data';
import { PreviewPrometheus } from '../prometheus/PreviewPrometheus';
import type { World } from '../world/openWorld';
import type { PreviewDataSource } from './createDataSourceSrv';

export const READINESS_ID = 'dayone-readiness-datasource';

type LoadPlugin = (id: string) => Promise<DataSourcePlugin<DataSourceApi>>;

/** The plan's sources, and the app's own nested data source as it was built. */
export function toDataSources(world: World, loadPlugin: LoadPlugin): readonly PreviewDataSource[] {
  const sources = world.sources.map((source) => {
    const settings = toSettings(world, { uid: source.uid, type: source.type });
    const load = (): Promise<DataSourceApi> =>
      source.type === 'prometheus'
        ? Promise.resolve(new PreviewPrometheus(settings, world.transportOf(source)) as DataSourceApi)
        : Promise.reject(new Error(`the preview queries no ${source.type}`));
    return { settings, load };
  });
  const settings = toSettings(world, { uid: 'readiness', type: READINESS_ID });
  return [...sources, { settings, load: async () => new (await loadPlugin(READINESS_ID)).DataSourceClass(settings) }];
}

function toSettings(
  { name }: World,
  { uid, type }: { readonly uid: string; readonly type: string }
): DataSourceInstanceSettings {
  const logo = { small: '', large: '' };
  const info = {
    author: { name: '' },
    description: '',
    links: [],
    logos: logo,
    screenshots: [],
    updated: '',
    version: '',
  };
  const meta: DataSourcePluginMeta = {
    id: type,
    name: type,
    type: PluginType.datasource,
    info,
    module: '',
    baseUrl: '',
  };
  return {
    id: 0,
    uid,
    type,
    name: uid,
    url: `/${name}/api/datasources/proxy/uid/${uid}`,
    access: 'proxy',
    readOnly: true,
    jsonData: {},
    meta,
  };
}
