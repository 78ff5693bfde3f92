import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

/** Installs what package-lock.json names where that has not been done; messages go to standard error. */
export function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Node 20 or newer is needed, this is ${process.versions.node}`);
  }
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) {
    return;
  }
  if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) {
    fail('node_modules is a link, and npm ci would empty what it leads to; remove it, or install there');
  }
  process.stderr.write('Installing packages (once) …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    fail('npm ci did not succeed; see above');
  }
}

/**
 * What was thrown, in words.
 *
 * @param {unknown} error
 */
export function toMessage(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  process.stderr.write(`dayone: ${message}\n`);
  process.exit(70);
}
