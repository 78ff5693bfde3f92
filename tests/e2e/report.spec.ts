import { spawnSync } from 'node:child_process';
import type { Report } from '../../src/engine/model/report';
import { formatValue } from '../../src/i18n/format';
import { openGroups } from '../browser/openGroups';
import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';
const WORDS: Readonly<Record<string, string>> = { hotel: 'Ready', 'hotel-regression': 'Not ready', 'hotel-leak': 'Ready with warnings', 'hotel-blind': 'Incomplete' };

function commandReport(demo: string): Report {
  const { stdout } = spawnSync(process.execPath, ['build/dayone.cjs', 'report', '--demo', demo, '--format', 'json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

for (const [demo, word] of Object.entries(WORDS)) {
  test(`${demo}: the page shows the verdict and the numbers that the command prints`, async ({ page, preview }) => {
    const report = commandReport(demo);
    await page.goto(`${preview}/${demo}${REPORT}`);
    await expect(page.getByText(word, { exact: true }).first()).toBeVisible();
    await openGroups(page);
    for (const row of report.comparisons.flatMap(({ rows }) => rows)) {
      await expect(page.getByTestId(`dayone-row-${row.id}`)).toContainText(formatValue(row.current, row.unit).digits);
    }
    // Why a source did not answer is told by whoever carried the question: a proxy says it in other words.
    for (const check of report.checks.filter(({ outcome }) => outcome !== 'failed')) {
      await expect(page.getByText(check.detail).first()).toBeAttached();
    }
  });
}

test('at 700 pixels nothing is wider than the page', async ({ page, preview }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  for (const demo of ['hotel', 'hotel-regression']) {
    await page.goto(`${preview}/${demo}${REPORT}`);
    await expect(page.getByText(WORDS[demo] ?? '', { exact: true }).first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
