/** English for the section journal. */
export const words = {
  'page.journal.title': 'Journal',
  'page.journal.aside': '{count:plural|entry|entries}',
  'page.journal.role': 'Who',
  'page.journal.text': 'Entry',
  'page.journal.kind.journal': 'note',
  'page.journal.kind.check': 'manual check',
  'page.journal.kind.signoff': 'sign-off',
  'page.journal.kind.incident': 'incident',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly journal: keyof typeof words;
  }
}
