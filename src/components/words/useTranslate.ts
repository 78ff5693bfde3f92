import { useCallback } from 'react';
import type { Params } from '../../engine/model/finding';
import type { pageWords } from './pageWords';
import { useTelling } from './useTelling';

export type PageWord = keyof typeof pageWords;
export type Words = (code: PageWord, params?: Params) => string;

const NONE: Params = Object.freeze({});

/** The page's words; a code that the catalogue does not hold does not compile. */
export function useTranslate(): Words {
  const { translate } = useTelling();
  return useCallback((code, params = NONE) => translate(code, params), [translate]);
}
