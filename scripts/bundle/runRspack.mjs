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
          reject(new Error(toText(stats?.toJson({ all: false, errors: true }).errors ?? [])));
        } else {
          resolve();
        }
      });
    });
  });
}

const SHOWN = 5;

/**
 * @param {readonly { message: string }[]} errors
 * @returns {string}
 */
function toText(errors) {
  const more = errors.length > SHOWN ? [`… and ${errors.length - SHOWN} more`] : [];
  return [...errors.slice(0, SHOWN).map(({ message }) => message.trim()), ...more].join('\n\n');
}
