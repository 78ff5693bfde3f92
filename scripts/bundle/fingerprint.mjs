import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEST = /\.test\.tsx?$/;
const ALWAYS = ['scripts/bundle', 'scripts/build.mjs', 'package-lock.json'];

/**
 * One hash over the content of the named files and folders, tests left out: equal content is equal, whatever the clock says.
 *
 * @param {readonly string[]} roots
 */
export function readFingerprint(roots) {
  const hash = createHash('sha256');
  for (const file of [...roots, ...ALWAYS].flatMap(filesUnder).sort()) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} name
 * @param {string} fingerprint
 */
export function isCurrent(name, fingerprint) {
  try {
    /** @type {{ fingerprint: string, files: readonly string[] }} */
    const known = JSON.parse(readFileSync(recordOf(name), 'utf8'));
    return known.fingerprint === fingerprint && known.files.every((file) => existsSync(file));
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @param {{ fingerprint: string, files: readonly string[] }} built
 */
export function remember(name, built) {
  const file = recordOf(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(built));
  renameSync(`${file}.${process.pid}`, file);
}

/** @param {string} name */
function recordOf(name) {
  return `.cache/build/${name}.json`;
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) {
    return [];
  }
  if (!statSync(path).isDirectory()) {
    return TEST.test(path) ? [] : [path];
  }
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.name === 'node_modules' ? [] : filesUnder(join(path, entry.name))
  );
}
