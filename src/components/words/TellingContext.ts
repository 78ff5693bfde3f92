import { UTC } from '../../i18n/instants';
import { createTelling, type Telling } from '../../i18n/locale';
import { pageWords } from './pageWords';
import { createContext } from 'react';

/** The reader's language and zone for everything below; English and UTC where nobody provides others. */
export const TellingContext = createContext<Telling>(
  createTelling({ language: 'en', catalogue: pageWords, zone: UTC })
);
