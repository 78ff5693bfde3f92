/** The Chromium to test with; null where there is none. Throws where `CHROMIUM_PATH` names none. */
export function findChromium(): string | null;
/** Installs Playwright's Chromium where there is none; throws what to do where that fails. */
export function ensureChromium(): void;
