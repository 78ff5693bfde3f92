/** Stands for what differs from line to line. */
export const WILDCARD = '<*>';

/** Longest message that is looked at, in characters. */
const LONGEST = 1000;

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

/** What stays the same in messages of one kind: numbers, ids, addresses, times and quoted strings as `<*>`. */
export function toTemplate(message: string): string {
  const masked = VARIABLE.reduce((text, variable) => text.replace(variable, WILDCARD), message.slice(0, LONGEST));
  return masked
    .replace(/[+-]?<\*>(?:[\w:.-]*<\*>)*/g, WILDCARD)
    .replace(/<\*>(?:\s*[,;|]?\s*<\*>)+/g, WILDCARD)
    .replace(/\s+/g, ' ')
    .trim();
}
