import { paragraph } from '../../document/blocks';
import { countItems, type Counts } from '../../document/counts';
import { toItemsNote, toItemsTable } from '../../document/itemsTable';
import { toWords } from '../../document/table';
import type { Report } from '../report';
import type { ToLinkedSection } from '../toSection';

/** The security items, each judged by a query, by a person, or by another finding, and how they add up. */
export const security: ToLinkedSection = (report, telling, { anchors }) => {
  const items = report.security;
  if (items.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.security.title');
  return {
    title,
    note: t('page.security.met', { met: items.filter(({ status }) => status === 'pass').length, all: items.length }),
    isWell: items.every(({ status }) => status === 'pass'),
    summary: toItemsNote(items, telling),
    blocks: [
      toItemsTable({ caption: title, items, blockers: [], places: anchors }, telling),
      paragraph(toItemsNote(items, telling)),
    ],
  };
};

/** Of its tab. */
export function counts({ security: items }: Report): Counts {
  return {
    id: 'security',
    title: 'page.security.title',
    isThere: items.length > 0,
    ...countItems(items),
    all: items.length,
  };
}
