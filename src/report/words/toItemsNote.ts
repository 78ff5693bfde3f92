import type { ItemRow } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';

/** How the items add up, from what was judged. */
export function toItemsNote(items: readonly ItemRow[], { translate: t }: Pick<Telling, 'translate'>): string {
  const judged = items.filter(({ points01 }) => points01 !== null);
  const open = items.length - judged.length;
  const weight = judged.reduce((sum, item) => sum + item.weight, 0);
  const earned = judged.reduce((sum, item) => sum + item.weight * (item.points01 ?? 0), 0);
  const missed = judged.filter(({ status }) => status !== 'pass');
  const sentences = [
    weight === 0
      ? t('page.security.noneJudged', {})
      : t('page.security.sum', { earned: round(earned), weight: round(weight), score: round((10 * earned) / weight) }),
    open === 0 ? '' : t('page.security.open', { open }),
    missed.length > 0 && missed.every(({ critical }) => !critical) ? t('page.security.notCritical', {}) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
