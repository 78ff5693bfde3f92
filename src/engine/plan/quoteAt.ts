/** The quote of PromQL or LogQL (`"`, `'` or a backtick) inside which an offset of an expression stands; null outside of all. */
export function quoteAt(text: string, offset: number): string | null {
  let quote: string | null = null;
  for (let index = 0; index < offset; index += 1) {
    const character = text.charAt(index);
    if (quote === null) {
      quote = QUOTES.includes(character) ? character : null;
    } else if (character === '\\' && quote !== '`') {
      index += 1;
    } else if (character === quote) {
      quote = null;
    }
  }
  return quote;
}

const QUOTES: readonly string[] = ['"', "'", '`'];
