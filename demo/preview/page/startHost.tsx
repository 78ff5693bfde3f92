import {
  type AppPlugin,
  createTheme,
  type DataSourceApi,
  type DataSourcePlugin,
  type PanelPlugin,
} from '@grafana/data';
import {
  config,
  locationService,
  setBackendSrv,
  setChromeHeaderHeightHook,
  setDataSourceSrv,
  setLocationSrv,
  setTemplateSrv,
} from '@grafana/runtime';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { asyncScheduler } from 'rxjs';
import { createAmdLoader } from '../amd/createAmdLoader';
import { sharedModules } from '../amd/sharedModules';
import { createBackendSrv } from '../services/createBackendSrv';
import { createDataSourceSrv } from '../services/createDataSourceSrv';
import { createTemplateSrv } from '../services/createTemplateSrv';
import { annotationsHandler, proxyHandler, settingsHandler, snapshotsHandler } from '../services/handlers';
import { setOptionEditors } from '../services/setOptionEditors';
import { toDataSources } from '../services/toDataSources';
import type { Host, Plugins } from './host';
import { HostApp } from './HostApp';
import { PreviewPage } from './PreviewPage';
import { TOP_BAR_PX } from './TopBar';

/** Puts Grafana's services in place and shows the page. */
export async function startHost(element: HTMLElement | null, host: Host): Promise<void> {
  if (element === null) {
    throw new Error('the page has no place for the host');
  }
  asyncScheduler.now = () => performance.now();
  const { place, world } = host;
  config.theme2 = createTheme({ colors: { mode: place.theme } });
  const load = createAmdLoader(sharedModules(PreviewPage));
  const plugin = async (id: string): Promise<unknown> => pluginOf(await load(`/public/plugins/${id}/module.js`), id);
  setOptionEditors();
  setTemplateSrv(createTemplateSrv());
  setBackendSrv(
    createBackendSrv([settingsHandler(world), annotationsHandler(world), proxyHandler(world), snapshotsHandler()])
  );
  setDataSourceSrv(
    createDataSourceSrv(toDataSources(world, async (id) => (await plugin(id)) as DataSourcePlugin<DataSourceApi>))
  );
  setLocationSrv(locationService);
  setChromeHeaderHeightHook(() => TOP_BAR_PX);
  const plugins: Plugins = {
    app: async () => (await plugin('dayone-readiness-app')) as AppPlugin,
    panel: async (id) => (await plugin(id)) as PanelPlugin,
  };
  createRoot(element).render(<HostApp host={host} plugins={plugins} />);
}

function pluginOf(module: unknown, id: string): unknown {
  if (typeof module !== 'object' || module === null || !('plugin' in module)) {
    throw new Error(`${id} exports no plugin`);
  }
  return module.plugin;
}
