import type { Telling } from '../../i18n/locale';
import { TellingContext } from './TellingContext';
import { useContext } from 'react';

/** The reader's language, words, numbers and zone. */
export function useTelling(): Telling {
  return useContext(TellingContext);
}
