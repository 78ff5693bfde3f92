import type { words as english } from './words.en';

/** Spanish for the section signoffs. */
export const words = {
  'document.signoffs.note': 'Nota',
  'page.signoffs.title': 'Firmas',
  'page.signoffs.aside': 'aprobadas: {approved} de {all}',
  'page.signoffs.confirms': 'Confirma',
  'page.signoffs.by': 'Firmado por',
  'page.signoffs.state.approved': 'aprobada',
  'page.signoffs.state.rejected': 'rechazada',
  'page.signoffs.state.open': 'por firmar',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
