import type { Page } from '@playwright/test';
import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';

/** Every fault of every source is a contract test; here a few show that the page stands. */
const FAULTS = ['loki:refuse', 'loki:401', 'loki:500', 'loki:malformed', 'loki:empty', 'jaeger:500', 'alertmanager:refuse'];

/** Groups in which nothing is wrong may be folded. */
async function expectLatencyStands(page: Page): Promise<void> {
  const group = page.getByRole('button', { name: 'Latency' });
  if ((await group.getAttribute('aria-expanded')) === 'false') {
    await group.click();
  }
  await expect(page.getByTestId('dayone-row-latency-p95')).toContainText('4.87');
}

for (const fault of FAULTS) {
  test(`${fault}: its own rows fail, the others stand`, async ({ page, preview }) => {
    await page.goto(`${preview}/hotel${REPORT}?fault=${fault}`);
    await expect(page.getByText('3 of 4 sources answered')).toBeVisible();
    await expect(page.getByTestId('dayone-source-banner')).toContainText(fault.split(':')[0] ?? '');
    await expect(page.getByTestId('dayone-verdict-word')).not.toHaveText('Ready');
    await expectLatencyStands(page);
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
