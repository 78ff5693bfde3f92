/** Words that stand in sentences and nowhere in code, styles or drawings. */
const SMALL_WORDS =
  /(?:^|[\s"“(])(?:the|a|an|is|are|was|were|has|have|of|to|in|on|at|by|as|it|its|no|not|and|or|nor|but|with|without|from|for|this|that|there|be|been|than|before|after|since|until|los|las|el|la|de|que|para|por|sin|con)(?=[\s.,:;!?"”)]|$)/i;

/** CSS and SVG, which hold spaces but no sentence. */
const MACHINE = /[{}]|^\s*[@&:.#]|\d(?:px|fr|%)|url\(|var\(/;

/** There is at least one word of two letters. */
export function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/&[a-z]+;/g, ''));
}

/** A sentence or part of one: two words or more, one of them a small one. */
export function isProse(text: string): boolean {
  const plain = withoutTags(text);
  return (
    /[\p{L}…"”)][,:;]? +["“(]?[\p{L}…]/u.test(plain) &&
    isWords(plain) &&
    !MACHINE.test(plain) &&
    SMALL_WORDS.test(plain)
  );
}

/** Words between or within tags of markup, or null where it holds none. */
export function wordsOfMarkup(text: string): string | null {
  if (!/<\/?[a-z]/.test(text)) {
    return null;
  }
  const spoken = [...text.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, words]) => words ?? ''
  );
  return [withoutTags(text), ...spoken].find((words) => isWords(words) && !MACHINE.test(words)) ?? null;
}

function withoutTags(text: string): string {
  return text.replace(/<[^>]*>/g, ' ');
}
