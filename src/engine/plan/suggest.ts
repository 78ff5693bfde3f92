import { distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, where it is near enough to be meant; else null. */
export function suggest(given: string, known: readonly string[]): string | null {
  const ranked = known.map((word) => ({ word, away: distance(given.toLowerCase(), word.toLowerCase()) })).sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1));
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}
