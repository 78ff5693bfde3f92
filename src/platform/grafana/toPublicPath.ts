import { APP_ID } from './appId';

const PLUGINS = 'public/plugins/';

/**
 * Where lazy chunks lie, from the address of the module that runs. Grafana serves a nested plugin's module below the child's own
 * id, but the chunks lie in the app's root (grafana/plugin-tools#2172).
 */
export function toPublicPath(uri: string): string {
  const at = uri.lastIndexOf(PLUGINS);
  return at === -1 ? uri.slice(0, uri.lastIndexOf('/') + 1) : `${uri.slice(0, at + PLUGINS.length)}${APP_ID}/`;
}
