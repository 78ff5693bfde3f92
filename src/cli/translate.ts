import { createTranslator } from '../i18n/createTranslator';
import { en } from '../i18n/en';

/** The command's words: English, in UTC. */
export const translate = createTranslator({ catalogue: en });
