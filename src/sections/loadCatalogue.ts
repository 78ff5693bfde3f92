import type { Code } from '../engine/model/finding';
import type { Language } from '../i18n/language';

export type Catalogue = Readonly<Record<Code, string>>;

/** All words of a language by code, a chunk of its own each: loaded when they are first asked for. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./words.en')).en;
    case 'es':
      return (await import('./words.es')).es;
  }
}
