import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';
const FAULTS = ['refuse', '401', '500', 'malformed', 'empty'];

for (const source of ['loki', 'jaeger', 'alertmanager']) {
  for (const fault of FAULTS) {
    test(`${source} with ${fault}: its own rows fail, the others stand`, async ({ page, preview }) => {
      await page.goto(`${preview}/hotel${REPORT}?fault=${source}:${fault}`);
      await expect(page.getByText('3 of 4 sources answered')).toBeVisible();
      await expect(page.getByTestId('dayone-row-latency-p95')).toContainText('4.87');
      await expect(page.getByText('7 of 7 up')).toBeVisible();
      await expect(page.getByText(new RegExp(`^${source}: `)).first()).toBeVisible();
    });
  }
}

for (const fault of FAULTS) {
  test(`prometheus with ${fault}: the verdict is incomplete`, async ({ page, preview }) => {
    await page.goto(`${preview}/hotel${REPORT}?fault=prometheus:${fault}`);
    await expect(page.getByText('Incomplete', { exact: true }).first()).toBeVisible();
  });
}

test('the page fills in as sources answer, and can be cancelled', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel${REPORT}?fault=loki:hang`);
  await expect(page.getByText(/\d+ of \d+ answered/)).toBeVisible();
  await expect(page.getByTestId('dayone-row-latency-p95')).toContainText('4.87');
  await expect(page.getByText('No verdict yet')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('No verdict yet')).toHaveCount(0);
  await expect(page.getByTestId('dayone-row-latency-p95')).toContainText('4.87');
  await expect(page.getByText('Ready', { exact: true })).toHaveCount(0);
});
