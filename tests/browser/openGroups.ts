import type { Page } from '@playwright/test';

/** Opens every group of the comparison: those in which nothing is wrong may be folded. */
export async function openGroups(page: Page): Promise<void> {
  const folded = page.locator('th[scope="rowgroup"] button[aria-expanded="false"]');
  while ((await folded.count()) > 0) {
    await folded.first().click();
  }
}
