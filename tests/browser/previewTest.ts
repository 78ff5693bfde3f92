import { test as base } from '@playwright/test';
import { startPreview } from './startPreview';

interface PerTest {
  /** What the page said as an error, and addresses that were not there. */
  readonly complaints: string[];
}

interface PerWorker {
  /** Address of the preview over recordings. */
  readonly preview: string;
}

/** Playwright's `test` with the preview host, one for each worker. */
export const test = base.extend<PerTest, PerWorker>({
  preview: [
    async ({}, provide) => {
      const { url, stop } = await startPreview();
      await provide(url);
      await stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  complaints: async ({ page }, provide) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on(
      'response',
      (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`)
    );
    await provide(complaints);
  },
});

export { expect } from '@playwright/test';
