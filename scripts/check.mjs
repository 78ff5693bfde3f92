import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureInstalled, toMessage } from './install.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */
/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites', number>} JestResult */
/** @typedef {{ readonly stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number> }} PlaywrightResult */

/**
 * One run of checks, each counted: `npm run check` (no browser), `npm test` (with browser), `npm run test:stack` (real servers).
 * What a step runs stands in package.json, under the step's name, where it can be run alone.
 * Ends with `N passed, N failed` and fails if anything did, or if nothing ran.
 */
const WHOLE = ['format', 'typecheck', 'lint', 'layers', 'dead'];
const RESULTS = '.cache/results';
const total = { passed: 0, failed: 0 };

ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

if (process.argv.includes('--stack')) {
  await built('plugin', 'preview', 'command', 'stack');
  playwright('stack');
} else {
  WHOLE.forEach(whole);
  await built('plugin', 'preview', 'command', 'stack');
  jest();
  if (process.argv.includes('--browser')) {
    playwright('preview');
  }
}
if (total.passed === 0) {
  total.failed += 1;
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * A script that passes or fails as a whole.
 *
 * @param {string} name
 */
function whole(name) {
  count(name, run(name) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** @param {readonly string[]} targets */
async function built(...targets) {
  const ok = await build(targets).then(
    () => true,
    (/** @type {unknown} */ error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : toMessage(error)}\n`);
      return false;
    }
  );
  count('build', ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function jest() {
  const file = `${RESULTS}/jest.json`;
  const args = ['--ci', '--silent', '--reporters=default', '--json', `--outputFile=${file}`];
  const status = run('test:unit', { args, quiet: true });
  const result = read(file, ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
  }));
  count('jest', orFailed(result, status));
}

/** @param {string} project of playwright.config.ts */
function playwright(project) {
  const file = `${RESULTS}/${project}.json`;
  const status = run('playwright', {
    args: [`--project=${project}`, '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const result = read(file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }));
  count(project, orFailed(result, status));
}

/**
 * @param {Counts | null} result
 * @param {number} status
 * @returns {Counts}
 */
function orFailed(result, status) {
  return result === null || (status !== 0 && result.failed === 0) ? { passed: result?.passed ?? 0, failed: 1 } : result;
}

/**
 * @param {string} file
 * @param {(result: JestResult & PlaywrightResult) => Counts} pick
 * @returns {Counts | null}
 */
function read(file, pick) {
  try {
    return pick(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    process.stderr.write(`${file}: ${toMessage(error)}\n`);
    return null;
  }
}

/**
 * @param {string} script of package.json
 * @param {{ args?: readonly string[], env?: Readonly<Record<string, string>>, quiet?: boolean }} [options]
 */
function run(script, { args = [], env = {}, quiet = false } = {}) {
  return (
    spawnSync('npm', ['run', '--silent', script, '--', ...args], {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, TZ: 'UTC', ...env },
      shell: process.platform === 'win32',
    }).status ?? 1
  );
}

/**
 * @param {string} name
 * @param {Counts} counts
 */
function count(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n\n`);
}
