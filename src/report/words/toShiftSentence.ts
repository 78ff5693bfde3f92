import type { Comparison, ComparisonRow } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';
import { joined, toChange, toInterval, toTolerance } from '../figures/toFigures';

/** What a shift plot shows, as one sentence. */
export function toShiftSentence(
  row: ComparisonRow,
  comparison: Comparison,
  { translate: t, numbers }: Pick<Telling, 'translate' | 'numbers'>
): string {
  const outcome = t(`page.outcome.${comparison.outcome}`, {});
  if (comparison.change === null) {
    return t('page.plot.unjudged', { title: row.title, outcome, why: comparison.reason.text });
  }
  const { amount, share } = toChange(comparison, row, numbers);
  return t('page.plot.shift', {
    title: row.title,
    change: `${joined(amount)} (${share})`,
    interval: toInterval(comparison, row, numbers) || t('page.plot.noInterval', {}),
    tolerance: toTolerance(row, numbers),
    outcome,
  });
}
