import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Brings a finished build into place file by file, so that who reads meanwhile never sees half a file, and removes what this
 * target built earlier and no longer does.
 *
 * @param {string} staging
 * @param {string} output
 * @param {(file: string) => boolean} owns whether a file below `output` is this target's to remove
 * @returns {string[]} the files in place
 */
export function publish(staging, output, owns) {
  const files = listFiles(staging);
  for (const file of files) {
    bring(join(staging, file), join(output, file));
  }
  for (const old of existsSync(output) ? listFiles(output) : []) {
    if (owns(old) && !files.includes(old)) {
      rmSync(join(output, old), { force: true });
    }
  }
  return files.map((file) => join(output, file));
}

/**
 * @param {string} from
 * @param {string} to
 */
function bring(from, to) {
  if (existsSync(to) && readFileSync(from).equals(readFileSync(to))) {
    return;
  }
  mkdirSync(dirname(to), { recursive: true });
  const half = `${to}.${process.pid}.part`;
  copyFileSync(from, half);
  renameSync(half, to);
}

/**
 * @param {string} folder
 * @returns {string[]} paths below the folder, with `/`
 */
function listFiles(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, path) : [path];
  });
}
