import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SwcJsMinimizerRspackPlugin } from '@rspack/core';
import { rooted, shared } from './shared.mjs';

/** What Grafana's loader shares with plugins from 12.2 on; everything else is bundled. */
const FROM_HOST = [
  'react',
  'react-dom',
  'rxjs',
  'rxjs/operators',
  'lodash',
  'moment',
  '@emotion/css',
  '@emotion/react',
  'i18next',
  'react-router',
  'd3',
  '@grafana/data',
  '@grafana/runtime',
  '@grafana/ui',
];

export const PANELS = ['score', 'comparison', 'checklist', 'trajectory', 'alerts'];

/** Folder in `dist` → folder of its code, for every plugin inside the app. */
const NESTED = {
  ...Object.fromEntries(PANELS.map((name) => [`panels/${name}`, `src/panels/${name}`])),
  datasource: 'src/datasource',
};

/** Words and tables, which every entry needs; those of a language that only its own catalogue names stay with it. */
const WORDS =
  /[\\/]src[\\/](i18n|report[\\/]frames|platform[\\/]grafana[\\/]openLocale|sections[\\/].*words\.e[ns]\.ts)/;

/**
 * Whether a panel loads the module, at once or later; its words apart.
 *
 * @param {import('@rspack/core').Module} module
 * @param {{ chunkGraph: import('@rspack/core').Compilation['chunkGraph'] }} context
 */
function isDrawnByPanels(module, { chunkGraph }) {
  const entries = chunkGraph.getModuleChunks(module).flatMap(({ runtime }) => [...runtime]);
  return !WORDS.test(module.nameForCondition() ?? '') && entries.some((entry) => entry.startsWith('panels/'));
}

/**
 * What the page, the panels and the data source have in common lies in few chunks of its own, so that nothing is shipped twice:
 * words, what the panels draw, and what only the page and the data source need, which is the engine.
 */
const SHARED = {
  words: { test: WORDS, minChunks: 2, minSize: 0, priority: 3, name: 'words' },
  drawing: { test: isDrawnByPanels, minSize: 0, priority: 2, name: 'drawing' },
  engine: { test: () => true, minChunks: 2, minSize: 0, priority: 1, name: 'engine' },
};

/**
 * The app, its panels and its data source. Chunks lie in the app's root; `src/platform/grafana/publicPath.ts` finds them. Entries
 * of one build hand each other the chunks they loaded, so a chunk's code must not depend on who uses it (`usedExports`), and entries
 * of two builds, which meet in a page that is open while the app is updated, must not (`chunkLoadingGlobal`).
 *
 * @param {string} output
 * @param {string} fingerprint
 * @returns {import('@rspack/core').RspackOptions}
 */
export function plugin(output, fingerprint) {
  const common = shared();
  const nested = Object.entries(NESTED)
    .map(([to, from]) => ({ name: `${to}/module`, file: rooted(`${from}/module.ts`) }))
    .filter(({ file }) => existsSync(file));
  return {
    ...common,
    name: 'plugin',
    target: ['web', 'es2022'],
    entry: { module: rooted('src/module.tsx'), ...Object.fromEntries(nested.map(({ name, file }) => [name, file])) },
    output: {
      path: rooted(output),
      filename: '[name].js',
      chunkFilename: 'chunk-[contenthash:12].js',
      library: { type: 'amd' },
      uniqueName: 'dayone-readiness-app',
      chunkLoadingGlobal: `dayoneReadinessApp${fingerprint.slice(0, 12)}`,
      crossOriginLoading: false,
    },
    externalsType: 'amd',
    externals: [{ 'amd-module': 'module' }, Object.fromEntries(FROM_HOST.map((name) => [name, name]))],
    optimization: {
      chunkIds: 'natural',
      moduleIds: 'natural',
      mangleExports: 'size',
      usedExports: 'global',
      splitChunks: { chunks: 'async', cacheGroups: SHARED },
      minimizer: [
        new SwcJsMinimizerRspackPlugin({
          extractComments: false,
          minimizerOptions: {
            ecma: 2022,
            compress: { passes: 3, ecma: 2022 },
            mangle: true,
            format: { comments: false },
          },
        }),
      ],
    },
  };
}

/**
 * Puts the files beside the modules: manifests with the version filled in, logos, dashboards, texts.
 *
 * @param {string} output
 */
export function addStaticFiles(output) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = (/** @type {string} */ from, /** @type {string} */ to) => {
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, readFileSync(from, 'utf8').replaceAll('%VERSION%', version));
  };
  manifest('plugin.json', join(output, 'plugin.json'));
  for (const [to, from] of Object.entries(NESTED)) {
    manifest(join(from, 'plugin.json'), join(output, to, 'plugin.json'));
    copyFolder(join(from, 'img'), join(output, to, 'img'));
  }
  copyFolder('img', join(output, 'img'));
  copyFolder('dashboards', join(output, 'dashboards'));
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'].filter(existsSync)) {
    copyFileSync(file, join(output, file));
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyFolder(from, to) {
  for (const entry of existsSync(from) ? readdirSync(from, { withFileTypes: true }) : []) {
    if (entry.isFile()) {
      mkdirSync(to, { recursive: true });
      copyFileSync(join(from, entry.name), join(to, entry.name));
    }
  }
}
