import type { World } from '../world/openWorld';
import type { Place } from './place';

/** What Grafana's server writes into its page, as far as its packages and the plugin read it. */
export function installBootData({ world, theme, language }: Place, { panels }: Pick<World, 'panels'>): void {
  Object.assign(window, {
    __grafana_public_path__: '/public/',
    grafanaBootData: {
      assets: { dark: '', light: '' },
      navTree: [],
      settings: {
        appUrl: `${window.location.origin}/${world}/`,
        appSubUrl: `/${world}`,
        buildInfo: {
          version: '13.2.2',
          commit: '',
          env: 'production',
          edition: 'Open Source',
          hasUpdate: false,
          hideVersion: false,
        },
        datasources: {},
        panels,
        apps: {},
        featureToggles: {},
        bootData: {},
        unifiedAlertingEnabled: true,
      },
      user: {
        isSignedIn: true,
        id: 1,
        login: 'preview',
        name: 'Preview',
        orgId: 1,
        orgName: 'Preview',
        orgRole: 'Admin',
        isGrafanaAdmin: false,
        theme,
        lightTheme: theme === 'light',
        timezone: 'browser',
        weekStart: 'browser',
        language,
        regionalFormat: language,
        permissions: {
          'datasources:explore': true,
          'datasources:query': true,
          'plugins.app:access': true,
          'annotations:create': true,
          'snapshots:create': true,
        },
      },
    },
  });
}
