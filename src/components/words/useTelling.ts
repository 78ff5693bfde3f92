import { useContext } from 'react';
import type { Telling } from '../../i18n/telling';
import { TellingContext } from './TellingContext';

/** The reader's language, words, numbers and zone. */
export function useTelling(): Telling {
  return useContext(TellingContext);
}
