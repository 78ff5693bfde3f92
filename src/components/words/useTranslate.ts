import { useCallback, useContext } from 'react';
import type { Params } from '../../engine/model/finding';
import type { page } from '../../i18n/en/page';
import type { pageExport } from '../../i18n/en/pageExport';
import type { pageOperations } from '../../i18n/en/pageOperations';
import type { pagePeople } from '../../i18n/en/pagePeople';
import type { pageSaved } from '../../i18n/en/pageSaved';
import { TranslateContext } from './TranslateContext';

export type PageWord = keyof typeof page | keyof typeof pageExport | keyof typeof pageSaved | keyof typeof pageOperations | keyof typeof pagePeople;
export type Words = (code: PageWord, params?: Params) => string;

const NONE: Params = Object.freeze({});

/** The page's words; a code that the catalogue does not hold does not compile. */
export function useTranslate(): Words {
  const translate = useContext(TranslateContext);
  return useCallback((code, params = NONE) => translate(code, params), [translate]);
}
