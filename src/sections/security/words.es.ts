import type { words as english } from './words.en';

/** Spanish for the section security. */
export const words = {
  'page.security.title': 'Seguridad',
  'page.security.met': 'se cumplen {met} de {all}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
