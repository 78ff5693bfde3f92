import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';
const PANELS = [
  'dayone-score-panel',
  'dayone-comparison-panel',
  'dayone-checklist-panel',
  'dayone-trajectory-panel',
  'dayone-alerts-panel',
];

for (const theme of ['dark', 'light']) {
  test(`the built plugin shows its report in ${theme}`, async ({ page, preview, complaints }) => {
    await page.goto(`${preview}/hotel${REPORT}?theme=${theme}`);
    await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Ready');
    await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
    expect(complaints).toEqual([]);
  });
}

test('every nested panel draws what the nested data source answers', async ({ page, preview, complaints }) => {
  await page.goto(`${preview}/hotel`);
  await page.getByRole('link', { name: 'Panels' }).click();
  await expect(page.getByTestId('dayone-score-panel')).toContainText('9.64');
  await expect(page.getByTestId('dayone-comparison-panel')).toContainText('P95 latency');
  await expect(page.getByTestId('dayone-checklist-panel')).toContainText('Memory leaks');
  await expect(page.getByTestId('dayone-trajectory-panel')).toContainText('4.93');
  await expect(page.getByTestId('dayone-alerts-panel')).toContainText('DeploymentStarted');
  for (const panel of PANELS) {
    await expect(page.getByTestId(panel).getByRole('alert')).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

test('panels of one page share one evaluation', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel/panels`);
  await expect(page.getByTestId('dayone-trajectory-panel')).toContainText('4.93');
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByName('dayone-preview-request')
      .map((entry) => JSON.stringify('detail' in entry ? entry.detail : null))
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(new Set(asked).size).toBe(asked.length);
});

test('another scenario and another theme are one click away', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel/panels`);
  await page.getByLabel('Scenario').selectOption('hotel-regression');
  await expect(page.getByTestId('dayone-score-panel')).toContainText('Not ready');
  await page.getByRole('radio', { name: 'Light' }).click();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.getByTestId('dayone-score-panel')).toContainText('Not ready');
});
