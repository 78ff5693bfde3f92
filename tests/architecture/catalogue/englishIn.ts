import { en } from '../../../src/sections/words.en';

const english: Readonly<Record<string, string>> = en;

/** Whole sentences, and phrases of four words or more: a title that a plan wrote may say `up` too. Their holes are open. */
const SENTENCES = Object.entries(en)
  .filter(([, template]) => wordsOf(template) >= (template.endsWith('.') ? 2 : 4))
  .map(([key, template]) => ({
    key,
    pattern: new RegExp(
      `(?<!\\p{L})${template
        .split(/\{[^{}]*\}/)
        .map(escaped)
        .join('.{1,400}?')}(?!\\p{L})`,
      'su'
    ),
  }));

/** What the product calls its own findings: as a parameter it would stay English. */
const OWN_TITLES = ['services.title', 'probes.title', 'certificates.title', 'alerts.title', 'gate.notes'];

/** Keys of the product's own titles that a text is, word for word. */
export function ownTitlesIn(text: string): readonly string[] {
  return OWN_TITLES.filter((key) => english[key] === text);
}

/** Keys of the English catalogue whose whole sentence stands in a text. */
export function englishIn(text: string): readonly string[] {
  return SENTENCES.filter(({ pattern }) => pattern.test(text)).map(({ key }) => key);
}

function wordsOf(template: string): number {
  return (template.replace(/\{[^{}]*\}/g, ' ').match(/\p{L}{2,}/gu) ?? []).length;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
