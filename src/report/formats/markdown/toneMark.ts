import type { Tone } from '../../document/document';

const MARKS: Readonly<Record<Tone, string>> = Object.freeze({
  good: '✓ ',
  warn: '! ',
  bad: '✗ ',
  unknown: '? ',
  plain: '',
  dim: '',
});

/** A sign before a word that judges, for the eye; the word says the same. */
export function toneMark(tone: Tone): string {
  return MARKS[tone];
}
