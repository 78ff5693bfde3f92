import { createContext } from 'react';
import type { Translate } from '../../engine/model/finding';
import { createTranslator } from '../../i18n/createTranslator';
import { page } from '../../i18n/en/page';
import { pageExport } from '../../i18n/en/pageExport';
import { pageOperations } from '../../i18n/en/pageOperations';
import { pagePeople } from '../../i18n/en/pagePeople';
import { pageSaved } from '../../i18n/en/pageSaved';

/** Words for everything below; English where nobody provides others. */
export const TranslateContext = createContext<Translate>(createTranslator({ catalogue: { ...page, ...pageExport, ...pageSaved, ...pageOperations, ...pagePeople } }));
