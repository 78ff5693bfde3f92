import type { words as english } from './words.en';

/** Spanish for the section usage. */
export const words = {
  'document.usage.figures': 'Cifras de {group}',
  'document.usage.figure': 'Cifra',
  'document.usage.share': 'Proporción',
  'usage.noData': 'La consulta no devolvió nada.',
  'usage.manySeries':
    'La consulta devolvió {count:plural|serie|series} y el plan no indica ninguna etiqueta para distinguirlas.',
  'page.usage.title': 'Negocio y uso',
  'page.usage.subtitle': 'se cuenta, no se evalúa',
  'page.usage.share': '{percent} % del total',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
