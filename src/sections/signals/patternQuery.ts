import type { LogSection } from './report';

/** Shorter literals are found in too many lines. */
const LEAST = 4;

/**
 * LogQL for the lines of a template: the selector of the section's own query, and the longest stretch of the template without a hole
 * that stands so in its example. '' where the query has no selector or nothing stands so.
 */
export function toPatternQuery(
  query: string,
  { template, example }: Pick<LogSection['newPatterns'][number], 'template' | 'example'>
): string {
  const selector = selectorOf(query);
  const literal = template
    .split(/<[*_]>/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= LEAST && example.includes(piece))
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  return selector === null || literal === '' ? '' : `${selector} |= ${JSON.stringify(literal)}`;
}

/** The first stream selector: braces inside its values are text. */
function selectorOf(query: string): string | null {
  return /\{(?:[^{}"`]|"(?:[^"\\]|\\.)*"|`[^`]*`)*\}/.exec(query)?.[0] ?? null;
}
