import type { Page } from '@playwright/test';
import { openGroups } from '../browser/openGroups';
import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';

/** Every fault of every source is a contract test; here a few show that the page stands. */
const FAULTS = [
  'loki:refuse',
  'loki:401',
  'loki:500',
  'loki:malformed',
  'loki:empty',
  'jaeger:500',
  'alertmanager:refuse',
];

async function expectLatencyStands(page: Page): Promise<void> {
  await openGroups(page);
  await expect(page.getByTestId('dayone-row-latency-p95')).toContainText('4.87');
}

for (const fault of FAULTS) {
  test(`${fault}: its own rows fail, the others stand`, async ({ page, preview }) => {
    await page.goto(`${preview}/hotel${REPORT}?fault=${fault}`);
    await expect(page.getByText('4 of 5 sources answered')).toBeVisible();
    await expect(page.getByTestId('dayone-source-banner')).toContainText(fault.split(':')[0] ?? '');
    await expectLatencyStands(page);
  });
}

for (const fault of ['loki:refuse', 'alertmanager:500']) {
  test(`${fault}: what was not answered keeps the verdict from being ready`, async ({ page, preview }) => {
    await page.goto(`${preview}/hotel${REPORT}?fault=${fault}`);
    await expect(page.getByTestId('dayone-verdict')).not.toHaveAttribute('data-outcome', 'pending');
    await expect(page.getByTestId('dayone-verdict-word')).not.toHaveText('Ready');
  });
}

test('without Prometheus the verdict is incomplete', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel${REPORT}?fault=prometheus:refuse`);
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Incomplete');
});

test('the page fills in as sources answer, and can be cancelled', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel${REPORT}?fault=loki:hang`);
  await expect(page.getByTestId('dayone-progress')).toContainText(/\d+ of \d+ answered/);
  await expectLatencyStands(page);
  await expect(page.getByTestId('dayone-verdict')).toHaveAttribute('data-outcome', 'pending');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByTestId('dayone-progress')).toHaveCount(0);
  await expect(page.getByTestId('dayone-verdict-word')).not.toHaveText('Ready');
  await expectLatencyStands(page);
});
