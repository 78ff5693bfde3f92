import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * Installs and builds what is missing, then runs the built `build/<file>.cjs` with this command's arguments and takes its exit code.
 *
 * @param {string} target
 * @param {string} file
 */
export async function runBuilt(target, file) {
  ensureInstalled();
  await build([target]);
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', `build/${file}.cjs`, ...process.argv.slice(2)],
    { stdio: 'inherit' }
  );
  process.exitCode = status ?? 70;
}
