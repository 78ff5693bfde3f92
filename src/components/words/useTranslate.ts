import { useCallback, useContext } from 'react';
import type { Params } from '../../engine/model/finding';
import type { page } from '../../i18n/en/page';
import type { pageOperations } from '../../i18n/en/pageOperations';
import type { pagePeople } from '../../i18n/en/pagePeople';
import { TranslateContext } from './TranslateContext';

export type PageWord = keyof typeof page | keyof typeof pageOperations | keyof typeof pagePeople;
export type Words = (code: PageWord, params?: Params) => string;

const NONE: Params = Object.freeze({});

/** The page's words; a code that the catalogue does not hold does not compile. */
export function useTranslate(): Words {
  const translate = useContext(TranslateContext);
  return useCallback((code, params = NONE) => translate(code, params), [translate]);
}
