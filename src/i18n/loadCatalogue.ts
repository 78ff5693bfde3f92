import type { Language } from './language';

export type Catalogue = Readonly<Record<string, string>>;

/** All words of a language by code; loaded when they are first asked for. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./en')).en;
    case 'es':
      return (await import('./es')).es;
  }
}
