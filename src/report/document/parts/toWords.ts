import type { Params } from '../../../engine/model/finding';
import type { documentPeople } from '../../../i18n/en/documentPeople';
import type { page } from '../../../i18n/en/page';
import type { pageOperations } from '../../../i18n/en/pageOperations';
import type { pagePeople } from '../../../i18n/en/pagePeople';
import type { Telling } from '../../../i18n/telling';

export type Word =
  keyof typeof documentPeople | keyof typeof page | keyof typeof pageOperations | keyof typeof pagePeople;
export type Words = (code: Word, params?: Params) => string;

const NONE: Params = Object.freeze({});

/** The page's words and the document's own; a code that the catalogue does not hold does not compile. */
export function toWords({ translate }: Pick<Telling, 'translate'>): Words {
  return (code, params = NONE) => translate(code, params);
}
