import { createContext } from 'react';
import type { Translate } from '../../engine/model/finding';
import { createTranslator } from '../../i18n/createTranslator';
import { page } from '../../i18n/en/page';
import { pageOperations } from '../../i18n/en/pageOperations';
import { pagePeople } from '../../i18n/en/pagePeople';

/** Words for everything below; English where nobody provides others. */
export const TranslateContext = createContext<Translate>(createTranslator({ catalogue: { ...page, ...pageOperations, ...pagePeople } }));
