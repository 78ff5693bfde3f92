import { page } from '../../i18n/en/page';
import { pageExport } from '../../i18n/en/pageExport';
import { pageOperations } from '../../i18n/en/pageOperations';
import { pagePeople } from '../../i18n/en/pagePeople';
import { pageSaved } from '../../i18n/en/pageSaved';
import { panels } from '../../i18n/en/panels';

/** English for everything that is drawn; what components may say is what stands here. */
export const pageWords = { ...page, ...pageExport, ...pageOperations, ...pagePeople, ...pageSaved, ...panels };
