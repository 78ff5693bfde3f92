const WORDS = /[\p{L}\p{N}_]+/gu;
const WORD = /^[\p{L}\p{N}_]/u;

/** Shorter values are replaced where they stand alone, not inside a sentence: there they are parts of words and figures. */
const SHORTEST_INSIDE = 3;

/** Where a value may lie around its first word: so many characters before it, so many in all. */
interface Reach {
  readonly before: number;
  readonly length: number;
}

/**
 * Puts placeholders in the place of values: of a whole text, and inside it wherever a value is not part of a longer word; where two fit
 * the longer one counts. A text's words are looked up by hash, so that its time does not grow with the number of values.
 */
export function createReplacer(values: ReadonlyMap<string, string>): (text: string) => string {
  const reaches = toReaches([...values.keys()].filter((value) => value.length >= SHORTEST_INSIDE));
  return (text) => values.get(text) ?? replaceInside(text, values, reaches);
}

function toReaches(values: readonly string[]): ReadonlyMap<string, readonly Reach[]> {
  const byWord = new Map<string, Map<string, Reach>>();
  for (const value of values) {
    const [first] = value.matchAll(WORDS);
    if (first !== undefined) {
      const known = byWord.get(first[0]) ?? new Map<string, Reach>();
      known.set(`${first.index}/${value.length}`, { before: first.index, length: value.length });
      byWord.set(first[0], known);
    }
  }
  return new Map([...byWord].map(([word, known]) => [word, [...known.values()].sort((a, b) => b.length - a.length)]));
}

function replaceInside(
  text: string,
  values: ReadonlyMap<string, string>,
  reaches: ReadonlyMap<string, readonly Reach[]>
): string {
  let replaced = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const fit = reaches
      .get(word)
      ?.find(
        ({ before, length }) =>
          index - before >= done &&
          values.has(text.slice(index - before, index - before + length)) &&
          endsThere(text, index - before + length)
      );
    if (fit !== undefined && index >= done) {
      const from = index - fit.before;
      replaced += text.slice(done, from) + (values.get(text.slice(from, from + fit.length)) ?? '');
      done = from + fit.length;
    }
  }
  return replaced + text.slice(done);
}

/** Whether no word goes on over `end`. */
function endsThere(text: string, end: number): boolean {
  return !WORD.test(text.slice(end, end + 2)) || !/[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, end - 2), end));
}
