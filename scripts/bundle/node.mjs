import { rooted, shared } from './shared.mjs';

/**
 * One file that Node runs by itself: `build/<name>.cjs`.
 *
 * @param {string} name
 * @param {string} entry
 * @returns {(output: string) => import('@rspack/core').RspackOptions}
 */
export function node(name, entry) {
  return (output) => {
    const common = shared();
    return {
      ...common,
      name,
      target: 'node20',
      entry: { [name]: rooted(entry) },
      output: { path: rooted(output), filename: '[name].cjs', library: { type: 'commonjs2' } },
      // One file: what a browser loads when it is needed lies in it from the start.
      module: { ...common.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
      optimization: { minimize: false, splitChunks: false },
      plugins: [],
    };
  };
}
