import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium to test with: `CHROMIUM_PATH`, the system's, or the one that Playwright installed; null where there is none.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) {
      throw new Error(`CHROMIUM_PATH names ${given}, which does not exist`);
    }
    return given;
  }
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Installs Playwright's Chromium where there is none, and says so; rejects with what to do where that fails. */
export function ensureChromium() {
  if (findChromium() !== null) {
    return;
  }
  process.stderr.write('No Chromium found: installing Playwright’s own …\n');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const found = findChromium();
  if (status !== 0 || found === null) {
    throw new Error(
      'No Chromium: install one (apt-get install chromium, or npx playwright install --with-deps chromium), or name one in CHROMIUM_PATH.'
    );
  }
  process.stderr.write(`Installed ${found}\n`);
}
