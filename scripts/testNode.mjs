import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, fail } from './install.mjs';

/**
 * `npm run test:node [VERSION …]`: the command and the unit tests on the Node versions that are maintained, beside the one that
 * runs this. Their binaries come from npm's `node-<platform>-<arch>`, which runs no install script, and stay in `.cache/node`.
 */
const VERSIONS = ['22.23.3', '24.22.3'];
const COMMAND = ['build/dayone.cjs', 'report', '--demo', 'hotel', '--format', 'json'];
const given = process.argv.slice(2);

ensureInstalled();
await build(['command']);
const here = run(process.execPath, COMMAND);
const results = (given.length === 0 ? VERSIONS : given).flatMap(check);
const failed = results.filter((ok) => !ok).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} version
 * @returns {readonly boolean[]}
 */
function check(version) {
  const node = install(version);
  const there = run(node, COMMAND);
  const tests = spawnSync(node, ['node_modules/jest/bin/jest.js', '--ci', '--silent', '--reporters=summary'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TZ: 'UTC' },
  });
  return [
    say(`Node ${version}: the command's report is the one of Node ${process.versions.node}`, same(here, there)),
    say(`Node ${version}: unit tests`, tests.status === 0),
  ];
}

/** @param {string} version */
function install(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = resolve('.cache/node', version);
  const file = resolve(folder, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    spawnSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-save', `${name}@${version}`], {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  }
  return existsSync(file) ? file : fail(`npm did not bring ${name}@${version}`);
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 */
function run(node, args) {
  const { status, stdout } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout };
}

/**
 * @param {{ status: number | null, stdout: string }} one
 * @param {{ status: number | null, stdout: string }} other
 */
function same(one, other) {
  return one.stdout !== '' && one.status === other.status && one.stdout === other.stdout;
}

/**
 * @param {string} what
 * @param {boolean} ok
 */
function say(what, ok) {
  process.stderr.write(`${ok ? 'ok' : 'FAILED'} ${what}\n`);
  return ok;
}
