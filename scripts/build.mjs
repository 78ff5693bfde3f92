import { existsSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isCurrent, readFingerprint, remember } from './bundle/fingerprint.mjs';
import { publish } from './bundle/publish.mjs';
import { ensureInstalled, toMessage } from './install.mjs';

/**
 * Builds the named targets, all where none is named, each only where its sources differ from what was built.
 * A target whose entry does not exist is skipped. The bundler is imported late: on a fresh machine it is installed first. Says one line each on standard error; rejects where one does not build.
 *
 * @param {readonly string[]} names
 */
export async function build(names = []) {
  const { TARGETS } = await import('./bundle/targets.mjs');
  for (const name of names.length === 0 ? Object.keys(TARGETS) : names) {
    const target = TARGETS[name];
    if (target === undefined) {
      throw new Error(`unknown target "${name}"; there are: ${Object.keys(TARGETS).join(', ')}`);
    }
    await buildTarget(name, target);
  }
}

/**
 * @param {string} name
 * @param {import('./bundle/targets.mjs').Target} target
 */
async function buildTarget(name, target) {
  const missing = target.needs.find((file) => !existsSync(file));
  if (missing !== undefined) {
    return say(`${name}: skipped, there is no ${missing}`);
  }
  const fingerprint = readFingerprint(target.reads);
  if (isCurrent(name, fingerprint)) {
    return;
  }
  const startedAt = performance.now();
  const staging = `.cache/build/${name}.${process.pid}`;
  try {
    const { runRspack } = await import('./bundle/runRspack.mjs');
    await runRspack(target.configure(staging, fingerprint));
    target.finish?.(staging);
    remember(name, { fingerprint, files: publish(staging, target.output, target.owns) });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  say(`${name}: built ${target.output}/ in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  await build(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
    say(`build: ${toMessage(error)}`);
    process.exitCode = 70;
  });
}
