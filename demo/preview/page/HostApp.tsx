import { ThemeContext } from '@grafana/data';
import { config, locationService, LocationServiceProvider } from '@grafana/runtime';
import { GlobalStyles, PortalContainer } from '@grafana/ui';
import React, { useState, useSyncExternalStore } from 'react';
import { Navigate, Route, Router, Routes } from 'react-router';
import { APP_ID } from '../../../src/platform/grafana/appId';
import { ExplorePage } from './ExplorePage';
import type { Host, Plugins } from './host';
import { PanelsPage } from './PanelsPage';
import { PluginRoute } from './PluginRoute';
import { SnapshotPage } from './SnapshotPage';
import { TopBar } from './TopBar';

interface Props {
  readonly host: Host;
  readonly plugins: Plugins;
}

const REPORT = `/a/${APP_ID}/report`;

/** Grafana's frame, hinted: a top bar and the routes that the plugin and its panels need. */
export function HostApp({ host, plugins }: Props): React.ReactElement {
  const [width, setWidth] = useState(0);
  const history = locationService.getHistory();
  const location = useSyncExternalStore(
    (changed) => history.listen(changed),
    () => history.location
  );
  return (
    <ThemeContext.Provider value={config.theme2}>
      <LocationServiceProvider service={locationService}>
        <GlobalStyles />
        <Router
          location={location}
          navigator={{
            ...history,
            createHref: (to) => history.createHref(typeof to === 'string' ? { pathname: to } : to),
          }}
        >
          <TopBar place={host.place} live={host.world.present === null} width={width} onWidth={setWidth} />
          <main style={width === 0 ? undefined : { maxWidth: width, margin: '0 auto' }}>
            <Routes>
              <Route path={`/a/${APP_ID}/*`} element={<PluginRoute plugins={plugins} world={host.world} />} />
              <Route path="/panels" element={<PanelsPage plugins={plugins} />} />
              <Route path="/dashboard/snapshot/:key" element={<SnapshotPage plugins={plugins} />} />
              <Route path="/explore" element={<ExplorePage />} />
              <Route path="*" element={<Navigate to={REPORT} replace />} />
            </Routes>
          </main>
        </Router>
        <PortalContainer />
      </LocationServiceProvider>
    </ThemeContext.Provider>
  );
}
