import type { words as english } from './words.en';

/** Spanish for the section journal. */
export const words = {
  'page.journal.title': 'Bitácora',
  'page.journal.aside': '{count:plural|entrada|entradas}',
  'page.journal.role': 'Quién',
  'page.journal.text': 'Entrada',
  'page.journal.kind.journal': 'nota',
  'page.journal.kind.check': 'comprobación manual',
  'page.journal.kind.signoff': 'firma',
  'page.journal.kind.incident': 'incidencia',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
