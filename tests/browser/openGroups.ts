import type { Page } from '@playwright/test';

/** Opens every section and group that is folded because nothing is wrong in it. */
export async function openGroups(page: Page): Promise<void> {
  const folded = page.locator(
    'button[data-fold][aria-expanded="false"], th[scope="rowgroup"] button[aria-expanded="false"]'
  );
  while ((await folded.count()) > 0) {
    await folded.first().click();
  }
}
