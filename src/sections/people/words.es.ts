import type { words as english } from './words.en';

/** Spanish for the section people. */
export const words = {
  'page.people.title': 'Personas',
  'page.people.subtitle': 'roles, en el orden en que se las avisa',
  'page.people.duty': 'Función',
  'page.people.level': 'Se avisa',
  'page.people.contact': 'Contacto',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
