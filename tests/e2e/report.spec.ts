import { spawnSync } from 'node:child_process';
import { formatValue } from '../../src/i18n/numbers';
import type { Report } from '../../src/sections/report';
import { openGroups } from '../browser/openGroups';
import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';
const WORDS: Readonly<Record<string, string>> = {
  hotel: 'Ready',
  'hotel-regression': 'Not ready',
  'hotel-leak': 'Ready with warnings',
  'hotel-blind': 'Incomplete',
  'repository-scanner': 'Ready with warnings',
  'etapa-3': 'Not ready',
  'warungin-pos': 'Ready with warnings',
  'week-3': 'Incomplete',
};

function commandReport(demo: string): Report {
  const { stdout } = spawnSync(process.execPath, ['build/dayone.cjs', 'report', '--demo', demo, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
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

test('repository-scanner: what it tells without judging is on the page, and the page complains of nothing', async ({
  page,
  preview,
  complaints,
}) => {
  const report = commandReport('repository-scanner');
  await page.goto(`${preview}/repository-scanner${REPORT}`);
  await expect(page.getByText('Ready with warnings', { exact: true }).first()).toBeVisible();
  await openGroups(page);
  for (const { method, path, requests } of report.endpoints) {
    await expect(page.locator('#endpoints tr', { hasText: path }).filter({ hasText: method }).first()).toContainText(
      formatValue(requests, 'short').digits
    );
  }
  for (const { value, unit } of report.usage) {
    await expect(page.locator('#usage')).toContainText(formatValue(value, unit).digits);
  }
  for (const { text } of [...report.actions, ...report.recommendations]) {
    await expect(page.getByText(text).first()).toBeAttached();
  }
  await expect(page.locator('#endpoints')).toContainText('317 are not in this table');
  expect(complaints).toEqual([]);
});

test('warungin-pos: the watch shows the round that failed and the one that nobody ran', async ({ page, preview }) => {
  await page.goto(`${preview}/warungin-pos${REPORT}`);
  const { schedule } = commandReport('warungin-pos');
  const watch = page.locator('#watch');
  await expect(watch).toContainText(`${schedule.filter(({ state }) => state === 'failed').length} failed`);
  await expect(watch).toContainText(`${schedule.filter(({ state }) => state === 'overdue').length} overdue`);
  await expect(page.locator('#signoffs')).toContainText('Product manager');
});

test('at 700 pixels nothing is wider than the page', async ({ page, preview }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  for (const demo of Object.keys(WORDS)) {
    await page.goto(`${preview}/${demo}${REPORT}`);
    await expect(page.getByText(WORDS[demo] ?? '', { exact: true }).first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
