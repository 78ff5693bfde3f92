import { createContext, useCallback, useContext } from 'react';
import type { Code, Params } from '../../engine/model/finding';
import { UTC } from '../../i18n/instants';
import { createTelling, type Telling } from '../../i18n/locale';
import { en } from '../../sections/words.en';

/** The reader's language and zone for everything below; English and UTC where nobody provides others. */
export const TellingContext = createContext<Telling>(createTelling({ language: 'en', catalogue: en, zone: UTC }));

/** The reader's language, words, numbers and zone. */
export function useTelling(): Telling {
  return useContext(TellingContext);
}

/** How the reader writes times and numbers. */
export type Reader = Pick<Telling, 'zone' | 'numbers'>;

export function useReader(): Reader {
  return useTelling();
}

export type Words = (code: Code, params?: Params) => string;

const NONE: Params = Object.freeze({});

/** Words in the reader's language. */
export function useTranslate(): Words {
  const { translate } = useTelling();
  return useCallback((code, params = NONE) => translate(code, params), [translate]);
}
