import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { rooted, shared } from './shared.mjs';

/**
 * The preview host: a page with React and Grafana's packages from npm in it, which loads the built plugin like Grafana does.
 *
 * @param {string} output
 * @returns {import('@rspack/core').RspackOptions}
 */
export function preview(output) {
  return {
    ...shared(),
    name: 'preview',
    target: ['web', 'es2022'],
    entry: { preview: rooted('demo/preview/main.tsx') },
    output: { path: rooted(output), filename: '[name].js', chunkFilename: 'chunk-[contenthash:12].js', publicPath: '/preview/', uniqueName: 'dayone-preview' },
    ignoreWarnings: [/./],
  };
}

/** @param {string} output */
export function addPage(output) {
  copyFileSync('demo/preview/index.html', join(output, 'index.html'));
}
