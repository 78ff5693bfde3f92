import { node } from './node.mjs';
import { addStaticFiles, plugin } from './plugin.mjs';
import { addPage, preview } from './preview.mjs';

/**
 * @typedef {object} Target
 * @property {string} output folder
 * @property {readonly string[]} needs files without which there is nothing to build
 * @property {readonly string[]} reads files and folders whose change asks for a new build
 * @property {(file: string) => boolean} owns whether a file below `output` is this target's
 * @property {(output: string, fingerprint: string) => import('@rspack/core').RspackOptions} configure
 * @property {(output: string) => void} [finish] adds what is not bundled
 */

const STATIC = ['plugin.json', 'package.json', 'img', 'dashboards', 'README.md', 'LICENSE', 'CHANGELOG.md'];

/** @type {Readonly<Record<string, Target>>} */
export const TARGETS = Object.freeze({
  plugin: {
    output: 'dist',
    needs: ['src/module.tsx', 'src/pages/report/ReportPage.tsx'],
    reads: ['src', ...STATIC],
    owns: () => true,
    configure: plugin,
    finish: addStaticFiles,
  },
  preview: {
    output: 'build/preview',
    needs: ['demo/preview/main.tsx'],
    reads: ['src', 'demo', 'plugin.json'],
    owns: () => true,
    configure: preview,
    finish: addPage,
  },
  command: forNode('dayone', 'src/cli/main.ts'),
  stack: forNode('stack', 'demo/stack/main.ts'),
  record: forNode('record', 'demo/recordings/main.ts'),
  golden: forNode('golden', 'tests/golden/main.ts'),
  benchJudge: forNode('bench-judge', 'tests/bench/judge/main.ts'),
});

/**
 * @param {string} name
 * @param {string} entry
 * @returns {Target}
 */
function forNode(name, entry) {
  return {
    output: 'build',
    needs: [entry],
    reads: ['src', 'demo', ...(entry.startsWith('tests/') ? ['tests'] : [])],
    owns: (file) => file === `${name}.cjs` || file === `${name}.cjs.map`,
    configure: node(name, entry),
  };
}
