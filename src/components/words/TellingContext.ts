import { createContext } from 'react';
import { UTC } from '../../i18n/instant';
import { createTelling, type Telling } from '../../i18n/telling';
import { pageWords } from './pageWords';

/** The reader's language and zone for everything below; English and UTC where nobody provides others. */
export const TellingContext = createContext<Telling>(
  createTelling({ language: 'en', catalogue: pageWords, zone: UTC })
);
