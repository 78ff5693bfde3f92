import { ensureChromium } from '../../scripts/browser.mjs';

export default function ensureBrowser(): void {
  ensureChromium();
}
