import { rspack } from '@rspack/core';

/**
 * Runs one compilation to its end; rejects with the errors as text.
 *
 * @param {import('@rspack/core').RspackOptions} options
 * @returns {Promise<void>}
 */
export function runRspack(options) {
  return new Promise((resolve, reject) => {
    const compiler = rspack(options);
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) {
          reject(failure);
        } else if (stats === undefined || stats.hasErrors()) {
          reject(new Error(stats?.toString({ all: false, errors: true, errorDetails: false, colors: false }) ?? 'nothing was built'));
        } else {
          resolve();
        }
      });
    });
  });
}
