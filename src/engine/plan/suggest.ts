import { distance } from 'fastest-levenshtein';

/** Longer than any word that is known. */
const LONGEST = 100;

/** The known word nearest to a mistyped one, where it is near enough to be meant; else null. */
export function suggest(given: string, known: readonly string[]): string | null {
  if (given.length > LONGEST) {
    return null;
  }
  const ranked = known
    .map((word) => ({ word, away: away(given.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1));
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}

/** Edits; two letters that changed places count as one. */
function away(given: string, word: string): number {
  const edits = distance(given, word);
  return edits === 2 && sorted(given) === sorted(word) ? 1 : edits;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
