import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

/**
 * One run of checks, each counted: `npm run check` (no browser), `npm test` (with browser), `npm run test:stack` (real servers).
 * Ends with `N passed, N failed` and fails if anything did, or if nothing ran.
 */
const RESULTS = '.cache/results';
const total = { passed: 0, failed: 0 };

ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

if (process.argv.includes('--stack')) {
  await built('plugin', 'preview', 'command', 'stack');
  playwright('stack');
} else {
  single('types', ['npx', 'tsc', '-p', '.']);
  single('lint', ['npx', 'eslint', '.']);
  single('layers', ['npx', 'depcruise', '--config', 'dependency-cruiser.config.mjs', 'src', 'demo']);
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

/** A command that passes or fails as a whole. */
function single(name, [command, ...args]) {
  count(name, run(command, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function built(...targets) {
  const ok = await ensureBuilt(...targets).then(
    () => true,
    (error) => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      return false;
    }
  );
  count('build', ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function jest() {
  const file = `${RESULTS}/jest.json`;
  const status = run('npx', ['jest', '--ci', '--silent', '--reporters=default', '--json', `--outputFile=${file}`], {
    quiet: true,
  });
  const result = read(file, ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
  }));
  count('jest', orFailed(result, status));
}

function playwright(project) {
  const file = `${RESULTS}/${project}.json`;
  const status = run('npx', ['playwright', 'test', `--project=${project}`, '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const result = read(file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
  }));
  count(project, orFailed(result, status));
}

function orFailed(result, status) {
  return result === null || (status !== 0 && result.failed === 0) ? { passed: result?.passed ?? 0, failed: 1 } : result;
}

function read(file, pick) {
  try {
    return pick(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    process.stderr.write(`${file}: ${error.message}\n`);
    return null;
  }
}

function run(command, args, { env = {}, quiet = false } = {}) {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, TZ: 'UTC', ...env },
      shell: process.platform === 'win32',
    }).status ?? 1
  );
}

function count(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n\n`);
}
