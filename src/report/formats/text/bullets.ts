import { plainLine } from '../../escape';

/** Texts as list items, one line each. */
export function bullets(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `- ${plainLine(text)}`);
}
