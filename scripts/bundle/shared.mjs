import { resolve } from 'node:path';

/**
 * What every bundle has in common: TypeScript with the classic JSX transform (a Grafana before 12.2.5 has no
 * `react/jsx-runtime`), YAML as text, source maps as files.
 *
 * @returns {import('@rspack/core').RspackOptions}
 */
export function shared() {
  return {
    mode: 'production',
    context: process.cwd(),
    devtool: 'source-map',
    performance: false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'classic' } },
              target: 'es2022',
            },
          },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.ya?ml$/, type: 'asset/source' },
      ],
    },
  };
}

/** @param {string} path below the repository's root */
export function rooted(path) {
  return resolve(process.cwd(), path);
}
