import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';
const PANELS = ['dayone-score-panel', 'dayone-comparison-panel', 'dayone-checklist-panel', 'dayone-trajectory-panel'];

for (const theme of ['dark', 'light']) {
  test(`the built plugin shows its report in ${theme}`, async ({ page, preview, complaints }) => {
    await page.goto(`${preview}/hotel${REPORT}?theme=${theme}`);
    await expect(page.getByRole('main').or(page.locator('h1'))).not.toHaveCount(0);
    await expect(page.getByText('App not found')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('every nested panel draws what the nested data source answers', async ({ page, preview, complaints }) => {
  await page.goto(`${preview}/hotel/panels`);
  for (const panel of PANELS) {
    await expect(page.getByTestId(panel)).toBeVisible();
  }
  await expect(page.getByText('not found')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
