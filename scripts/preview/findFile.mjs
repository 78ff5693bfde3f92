import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const ICONS = 'node_modules/@grafana/ui/dist/public/img/icons';
/** Icons that Grafana's package uses and does not hold. */
const MORE_ICONS = 'demo/preview/icons';
const RECORDINGS = 'demo/recordings';
const DEMOS = 'demo/scenarios/demos.json';

/**
 * The file that stands behind an address; null where there is none. Addresses without an ending are pages of the host.
 *
 * @param {string} pathname
 * @param {import('./createPreviewServer.mjs').PreviewOptions} options
 */
export function findFile(pathname, { plan }) {
  const path = decode(pathname);
  if (path === null) {
    return null;
  }
  const [, place = '', ...rest] = path.split('/');
  switch (place) {
    case 'preview':
      return below('build/preview', rest.join('/'));
    case 'recordings':
      return below(RECORDINGS, rest.join('/'));
    case 'plans':
      return findPlan(rest[0] ?? '', plan);
    case 'public':
      return findPublic(rest);
    default:
      return /\.[a-z]+$/.test(path) ? null : existing('build/preview/index.html');
  }
}

/**
 * The plan of a demo, or the one given for live servers.
 *
 * @param {string} name such as `hotel.yaml`
 * @param {string | null} live
 */
function findPlan(name, live) {
  if (name === 'live.yaml') {
    return live === null ? null : existing(live);
  }
  /** @type {readonly { id: string, plan: string }[]} */
  const demos = JSON.parse(readFileSync(DEMOS, 'utf8'));
  const demo = demos.find(({ id }) => `${id}.yaml` === name);
  return demo === undefined ? null : existing(demo.plan);
}

/** @param {readonly string[]} path */
function findPublic([place, ...rest]) {
  if (place === 'build') {
    return below(ICONS, rest.slice(2).join('/')) ?? below(MORE_ICONS, rest.at(-1) ?? '');
  }
  const folder = place === 'plugins' ? pluginFolders().get(rest[0] ?? '') : undefined;
  return folder === undefined ? null : below(folder, rest.slice(1).join('/'));
}

/** Folder by plugin id, from the manifests in `dist`, as Grafana finds them. */
function pluginFolders() {
  const manifests = listManifests('dist');
  return new Map(manifests.map((file) => [idIn(file), dirname(file)]));
}

/**
 * @param {string} file
 * @returns {string}
 */
function idIn(file) {
  /** @type {{ id: string }} */
  const { id } = JSON.parse(readFileSync(file, 'utf8'));
  return id;
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listManifests(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listManifests(path) : entry.name === 'plugin.json' ? [path] : [];
  });
}

/**
 * @param {string} folder
 * @param {string} path
 */
function below(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? existing(file) : null;
}

/** @param {string} file */
function existing(file) {
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
