import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Report } from '../../src/sections/report';
import { expect, test } from '../browser/previewTest';

const REPORT = '/a/dayone-readiness-app/report';
const dir = mkdtempSync(join(tmpdir(), 'dayone-export-'));

/** What the command writes into a file. */
function command(...args: readonly string[]): string {
  const out = join(dir, `command-${Math.random()}`);
  const { stderr } = spawnSync(process.execPath, ['build/dayone.cjs', 'report', ...args, '--out', out], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return readFileSync(out, 'utf8');
}

async function openExport(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator(`input[name="dayone-format"][value="${format}"]`).check();
}

async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('dayone-export').getByRole('button', { name: 'Download' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function saveReport(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await openExport(page, 'json');
  const { name, text } = await download(page);
  const file = join(dir, name);
  writeFileSync(file, text);
  return file;
}

test('the page and the command write the same bytes for the same report, zone and language', async ({
  page,
  preview,
}) => {
  await page.goto(`${preview}/repository-scanner${REPORT}`);
  for (const format of ['html', 'markdown', 'csv', 'text']) {
    await openExport(page, format);
    const { text } = await download(page);
    expect(text).toBe(command('--demo', 'repository-scanner', '--format', format));
    await page.getByRole('button', { name: 'Close' }).first().click();
  }
});

test('an author’s choices are the command’s flags', async ({ page, preview }) => {
  await page.goto(`${preview}/etapa-3${REPORT}`);
  await openExport(page, 'html');
  const form = page.getByTestId('dayone-export');
  await page.locator('#dayone-export-title').fill('Salida a producción');
  await page.locator('#dayone-export-note').fill('Para la dirección');
  await form.getByRole('radio', { name: 'Español' }).check({ force: true });
  await form.getByText('Progress', { exact: true }).click();
  await form.getByText('Queries', { exact: true }).last().click();
  const { text } = await download(page);
  expect(text).toBe(
    command(
      '--demo',
      'etapa-3',
      '--format',
      'html',
      '--language',
      'es',
      '--title',
      'Salida a producción',
      '--note',
      'Para la dirección',
      '--omit',
      'progress',
      '--redact',
      'queries'
    )
  );
  expect(text).toContain('lang="es"');
});

test('print asks the browser for the file’s pages and leaves the page as it was', async ({ page, preview }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title);
  });
  await page.goto(`${preview}/hotel${REPORT}`);
  await openExport(page, 'csv');
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  const printed = page.frameLocator('#dayone-readiness-app-print');
  await expect(printed.locator('h1')).toContainText('Hotel agent v1.8.0');
  await expect(page.getByRole('button', { name: 'Download' })).toBeEnabled();
  await expect(page.locator('html')).not.toHaveAttribute('data-printed');
});

test.describe('in another zone', () => {
  test.use({ timezoneId: 'Europe/Madrid', locale: 'es-ES' });

  test('the reader’s zone is the file’s', async ({ page, preview }) => {
    await page.goto(`${preview}/hotel${REPORT}`);
    await openExport(page, 'html');
    expect((await download(page)).text).toBe(command('--demo', 'hotel', '--format', 'html', '--zone', 'Europe/Madrid'));
  });
});

test('the file opens from disk with the network off, asks for nothing and complains of nothing', async ({
  page,
  context,
}) => {
  const file = join(dir, 'offline.html');
  writeFileSync(file, command('--demo', 'repository-scanner', '--format', 'html'));
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Repository Intelligence Scanner');
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(complaints).toEqual([]);
});

test('a saved report opens as it was, with no server asked', async ({ page, preview }) => {
  const file = await saveReport(page, `${preview}/hotel-regression${REPORT}`);
  await page.goto(`${preview}/hotel${REPORT}`);
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Ready');
  const asked: string[] = [];
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => /api|recordings/.test(request.url()) && asked.push(request.url()));
  await page.getByTestId('dayone-open-file').setInputFiles(file);
  await expect(page.getByTestId('dayone-saved-banner')).toContainText('No server was asked');
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Not ready');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Back to the live report' }).click();
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Ready');
});

test('two reports side by side say what got worse', async ({ page, preview }) => {
  const file = await saveReport(page, `${preview}/hotel${REPORT}`);
  await page.goto(`${preview}/hotel-regression${REPORT}`);
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Not ready');
  await page.getByTestId('dayone-compare-file').setInputFiles(file);
  const diff = page.getByTestId('dayone-diff');
  await expect(diff).toContainText('P95 latency');
  await expect(diff).toContainText('Not ready');
  await page.getByRole('button', { name: 'Back to the live report' }).click();
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Not ready');
});

test('a file that is no report is refused with the reason', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel${REPORT}`);
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Ready');
  await page
    .getByTestId('dayone-open-file')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"schemaVersion": 7}') });
  await expect(page.getByTestId('dayone-message')).toContainText('other.json cannot be opened');
});

test('a snapshot holds every panel’s data and asks nobody', async ({ page, preview }) => {
  const file = await saveReport(page, `${preview}/hotel-regression${REPORT}`);
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  await page.getByRole('button', { name: 'Create snapshot' }).click();
  const link = await page.getByLabel('Link of the snapshot').inputValue();
  const asked: string[] = [];
  page.on('request', (request) => /\/api\//.test(request.url()) && asked.push(request.url()));
  await page.goto(link);
  const snapshot = page.getByTestId('snapshot');
  await expect(snapshot).toContainText('Not ready');
  await expect(snapshot.getByTestId('dayone-comparison-panel')).toContainText(
    report.comparisons[0]?.rows[0]?.title ?? '–'
  );
  await expect(snapshot.getByTestId('dayone-alerts-panel')).toContainText('HighErrorRate');
  await expect(snapshot).not.toContainText('No data');
  expect(asked).toEqual([]);
});
