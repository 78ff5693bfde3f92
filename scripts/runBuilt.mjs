import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

/** Installs and builds what is missing, then runs the built `build/<file>.cjs` with this command's arguments and takes its exit code. */
export async function runBuilt(target, file) {
  ensureInstalled();
  await ensureBuilt(target);
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', `build/${file}.cjs`, ...process.argv.slice(2)],
    { stdio: 'inherit' }
  );
  process.exitCode = status ?? 70;
}
