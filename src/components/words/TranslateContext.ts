import { createContext } from 'react';
import type { Translate } from '../../engine/model/finding';
import { page } from '../../i18n/en/page';
import { createTranslator } from '../../i18n/createTranslator';

/** Words for everything below; English where nobody provides others. */
export const TranslateContext = createContext<Translate>(createTranslator({ catalogue: page }));
