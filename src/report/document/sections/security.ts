import type { ItemRow } from '../../../engine/model/report';
import { paragraph } from '../blocks';
import { toItemsTable } from '../parts/toItemsTable';
import { toPlaces } from '../parts/toPlaces';
import { toWords, type Words } from '../parts/toWords';
import type { ToSection } from '../section';

/** The security items, each judged by a query, by a person, or by another finding, and how they add up. */
export const security: ToSection = (report, telling) => {
  const items = report.security;
  if (items.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.security.title');
  return {
    title,
    note: t('page.security.met', { met: items.filter(({ status }) => status === 'pass').length, all: items.length }),
    blocks: [toItemsTable({ caption: title, items, blockers: [], places: toPlaces(report, t) }, telling), paragraph(toSum(items, t))],
  };
};

/** How the items add up, from what was judged. */
function toSum(items: readonly ItemRow[], t: Words): string {
  const judged = items.filter(({ points01 }) => points01 !== null);
  const open = items.length - judged.length;
  const weight = judged.reduce((sum, item) => sum + item.weight, 0);
  const earned = judged.reduce((sum, item) => sum + item.weight * (item.points01 ?? 0), 0);
  const missed = judged.filter(({ status }) => status !== 'pass');
  const sentences = [
    weight === 0 ? t('page.security.noneJudged') : t('page.security.sum', { earned: round(earned), weight: round(weight), score: round((10 * earned) / weight) }),
    ...(open === 0 ? [] : [t('page.security.open', { open })]),
    ...(missed.length > 0 && missed.every(({ critical }) => !critical) ? [t('page.security.notCritical')] : []),
  ];
  return sentences.join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
