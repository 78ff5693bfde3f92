import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { NormalModuleReplacementPlugin } from '@rspack/core';
import { rooted, shared } from './shared.mjs';

/**
 * Grafana's code editor, which nothing here shows; it would be most of the bundle.
 *
 * @type {Readonly<Record<string, false>>}
 */
const UNUSED = {
  'monaco-editor': false,
  'react-monaco-editor': false,
  '@monaco-editor/react': false,
  'monaco-promql': false,
};

/**
 * The preview host: a page with React and Grafana's packages from npm in it, which loads the built plugin like Grafana does.
 *
 * @param {string} output
 * @returns {import('@rspack/core').RspackOptions}
 */
export function preview(output) {
  const common = shared();
  return {
    ...common,
    name: 'preview',
    target: ['web', 'es2022'],
    entry: { preview: rooted('demo/preview/main.tsx') },
    output: {
      path: rooted(output),
      filename: '[name].js',
      chunkFilename: 'chunk-[contenthash:12].js',
      publicPath: '/preview/',
      uniqueName: 'dayone-preview',
    },
    resolve: { ...common.resolve, alias: UNUSED },
    module: { rules: [...(common.module?.rules ?? []), { test: /\.css$/, type: 'css' }] },
    ignoreWarnings: [/./],
    plugins: [new NormalModuleReplacementPlugin(/^\.\/fonts\.mjs$/, rooted('demo/preview/page/fonts.ts'))],
  };
}

/** @param {string} output */
export function addPage(output) {
  copyFileSync('demo/preview/index.html', join(output, 'index.html'));
}
