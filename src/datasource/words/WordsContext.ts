import { createContext, useContext } from 'react';
import type { Translate } from '../../engine/model/finding';
import { panels } from '../../i18n/en/panels';

type Word = keyof typeof panels;

/** Words of the editors, which hold no figures; English where nobody provides others. */
export const WordsContext = createContext<Translate | null>(null);

export function useWords(): (code: Word) => string {
  const translate = useContext(WordsContext);
  return translate === null ? english : (code) => translate(code, {});
}

function english(code: Word): string {
  return panels[code];
}
