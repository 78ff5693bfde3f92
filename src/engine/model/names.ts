import type { Words } from './finding';

const MOST = 8;

/** The first titles; more than a few say less than their number. */
export function toNames(titles: readonly Words[]): readonly Words[] {
  return titles.length > MOST ? [...titles.slice(0, MOST), '…'] : titles;
}
