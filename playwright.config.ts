import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser.mjs';

/** Headless, on any machine: no sandbox (containers), no GPU, nothing that talks to the outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  globalSetup: './tests/browser/ensureBrowser.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    launchOptions: { executablePath: findChromium() ?? undefined, args: FLAGS },
    viewport: { width: 1400, height: 900 },
    timezoneId: 'UTC',
    locale: 'en-US',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'preview', testDir: './tests/e2e' },
    { name: 'stack', testDir: './tests/stack', fullyParallel: false, workers: 1, timeout: 2_400_000 },
  ],
});
