/** Stands for what differs from line to line. */
export const WILDCARD = '<*>';

/** Longest message that is looked at, in characters. */
const LONGEST = 400;

/** What differs from line to line, one hole for all kinds, so that an id of digits and one of letters give the same template. In this order. */
const VARIABLE: readonly RegExp[] = Object.freeze([
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|\s?[+-]\d{2}:?\d{2})?/g,
  /\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\d+)?/g,
  /"(?:[^"\\]|\\.)*"|`[^`]*`|(?<!\w)'[^']*'(?!\w)/g,
  /(?<=\b\w*(?:id|token|user|session|tenant|pod|host|instance|key)[=:])[^\s,;)\]}]+/gi,
  /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /[\w:.-]*\d[\w:-]*(?:[.,]\d[\w:-]*)*(?:\s?(?:ns|us|µs|ms|s|sec|min|m|h|d|[kKMGT]?i?B|%)(?![\w]))?/g,
  /\b[0-9a-f]{7,}\b/gi,
  /\b[bcdfghjklmnpqrstvwxz]{5,}\b/g,
]);

/** A long word in which this share of letters is large is an id; names in camel case have fewer, and those in capitals have more. */
const LONG_WORD = /\b[A-Za-z]{16,}\b/g;
const MIXED = Object.freeze({ least: 0.3, most: 0.7 });

/** What stays the same in messages of one kind: numbers, ids, addresses, times and quoted strings as `<*>`. */
export function toTemplate(message: string): string {
  const masked = VARIABLE.reduce((text, variable) => text.replace(variable, WILDCARD), message.slice(0, LONGEST));
  return masked
    .replace(LONG_WORD, (word) => (isMixed(word) ? WILDCARD : word))
    .replace(/(?:[\w.]*[+-])*<\*>(?:[\w:.-]*<\*>)*/g, WILDCARD)
    .replace(/<\*>(?:\s*[,;|]?\s*<\*>)+/g, WILDCARD)
    .replace(/\s+/g, ' ')
    .trim();
}

function isMixed(word: string): boolean {
  const share = word.replace(/[a-z]/g, '').length / word.length;
  return share > MIXED.least && share < MIXED.most;
}
