const MOST = 8;

/** The first titles in a row; more than a few say less than their number. */
export function toNames(titles: readonly string[]): string {
  return titles.length > MOST ? `${titles.slice(0, MOST).join(', ')}, …` : titles.join(', ');
}
