import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/previewTest';

const PANELS = {
  score: 'verdict',
  comparison: 'comparison',
  checklist: 'checks',
  trajectory: 'trajectory',
  alerts: 'alerts',
};

/** The language that a person chose in Grafana, as its server writes it into the page. */
async function readIn(page: Page, language: string): Promise<void> {
  await page.addInitScript((chosen) => {
    let boot: { user: { language: string } };
    Object.defineProperty(window, 'grafanaBootData', {
      get: () => boot,
      set: (data: typeof boot) => void (boot = { ...data, user: { ...data.user, language: chosen } }),
    });
  }, language);
}

function askedOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('dayone-preview-request').length);
}

for (const [panel, section] of Object.entries(PANELS)) {
  test(`${panel}: what it shows is taken along by the keyboard alone, and nothing is asked for it`, async ({
    page,
    preview,
    complaints,
  }) => {
    await page.goto(`${preview}/hotel/panels`);
    const menu = page
      .getByTestId(`dayone-${panel}-panel`)
      .first()
      .getByRole('button', { name: 'Export of this panel' });
    await expect(menu).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    const asked = await askedOf(page);
    await menu.focus();
    await expect(menu.locator('..')).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Download CSV' })).toBeFocused();
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe(`hotel-${section}.csv`);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('\n')).not.toContain('[object');
    expect(await askedOf(page)).toBe(asked);
    expect(complaints).toEqual([]);
  });
}

test('the menu is always there for touch', async ({ browser, preview }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${preview}/hotel/panels`);
  await expect(page.getByTestId('dayone-score-panel').first().locator('[data-panel-menu]')).toHaveCSS('opacity', '1');
  await context.close();
});

test('the menu is hidden until the panel is pointed at, and not printed', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel/panels`);
  const corner = page.getByTestId('dayone-score-panel').first().locator('[data-panel-menu]');
  await expect(corner).toHaveCSS('opacity', '0');
  await page.getByTestId('dayone-score-panel').first().hover();
  await expect(corner).toHaveCSS('opacity', '1');
  await page.emulateMedia({ media: 'print' });
  await expect(corner).toHaveCSS('display', 'none');
});

test('a panel opens the full report of the same deployment', async ({ page, preview }) => {
  await page.goto(`${preview}/hotel-regression/panels`);
  const panel = page.getByTestId('dayone-score-panel').first();
  await panel.hover();
  await panel.getByRole('button', { name: 'Export of this panel' }).click();
  const href = await page.getByRole('menuitem', { name: 'Open the full report' }).getAttribute('href');
  const { pathname, search } = new URL(href ?? '', preview);
  expect(pathname).toMatch(/\/a\/dayone-readiness-app\/report$/);
  expect(search).toBe('?plan=hotel&at=2025-10-24T03%3A53%3A00Z');
  await page.goto(`${preview}/hotel-regression/a/dayone-readiness-app/report${search}`);
  await expect(page.getByTestId('dayone-verdict-word')).toHaveText('Not ready');
});

test('an English reader is not given the Spanish words, and a Spanish reader reads Spanish', async ({
  page,
  preview,
  complaints,
}) => {
  const loaded: string[] = [];
  page.on(
    'response',
    async (response) => response.url().includes('/chunk-') && response.ok() && loaded.push(await response.text())
  );
  await page.goto(`${preview}/hotel/panels`);
  await expect(page.getByTestId('dayone-score-panel').first()).toContainText('Ready');
  expect(loaded.filter((text) => text.includes('Descargar CSV'))).toEqual([]);
  await readIn(page, 'es-ES');
  await page.reload();
  await expect(page.getByTestId('dayone-score-panel').first()).toContainText('9,64');
  await expect(
    page.getByTestId('dayone-score-panel').first().getByRole('button', { name: 'Exportar este panel' })
  ).toHaveCount(1);
  expect(loaded.filter((text) => text.includes('Descargar CSV'))).toHaveLength(1);
  await page.goto(`${preview}/hotel/a/dayone-readiness-app/report`);
  await expect(page.getByTestId('dayone-score')).toContainText('9,64');
  expect(complaints).toEqual([]);
});
