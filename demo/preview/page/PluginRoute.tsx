import { type AppPlugin, type AppPluginMeta, type KeyValue, PluginType } from '@grafana/data';
import { Alert, LoadingPlaceholder } from '@grafana/ui';
import React, { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { APP_ID } from '../../../src/platform/grafana/appId';
import type { World } from '../world/openWorld';
import type { Plugins } from './host';

interface Props {
  readonly plugins: Plugins;
  readonly world: World;
}

/** The app's root page, given what Grafana gives it. */
export function PluginRoute({ plugins, world }: Props): React.ReactElement {
  const [plugin, setPlugin] = useState<AppPlugin | Error | null>(null);
  const { pathname, search } = useLocation();
  useEffect(() => {
    plugins.app().then(setPlugin, setPlugin);
  }, [plugins]);
  if (plugin === null) {
    return <LoadingPlaceholder text="Loading …" />;
  }
  if (plugin instanceof Error || plugin.root === undefined) {
    return <Alert title="App not found">{plugin instanceof Error ? plugin.message : 'it has no page'}</Alert>;
  }
  const Root = plugin.root;
  const query: KeyValue = Object.fromEntries(new URLSearchParams(search));
  return (
    <Root meta={toMeta(world)} basename={`/a/${APP_ID}`} path={pathname} query={query} onNavChanged={() => undefined} />
  );
}

function toMeta({ planYaml }: World): AppPluginMeta {
  const info = {
    author: { name: 'Day One' },
    description: '',
    links: [],
    logos: { small: '', large: '' },
    screenshots: [],
    updated: '',
    version: '',
  };
  return {
    id: APP_ID,
    name: 'Day One',
    type: PluginType.app,
    enabled: true,
    pinned: true,
    info,
    module: '',
    baseUrl: '',
    jsonData: { plans: [{ yaml: planYaml }] },
  };
}
