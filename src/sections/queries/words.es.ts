import type { words as english } from './words.en';

/** Spanish for the section queries. */
export const words = {
  'document.queries.title': 'Consultas',
  'document.queries.note': '{count:plural|consulta|consultas}',
  'document.queries.table': 'Consultas tal como se hicieron',
  'document.queries.of': 'De',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
