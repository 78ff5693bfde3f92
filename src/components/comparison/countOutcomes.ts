import type { ComparisonRow } from '../../engine/model/report';
import { OUTCOME_ORDER, rowOutcome } from '../../report/order/rowOutcome';
import { isPending } from '../../report/words/isPending';
import type { Words } from '../words/useTranslate';

type Row = Pick<ComparisonRow, 'outcome' | 'release' | 'reason' | 'target'>;

/** `3 worse, 1 inconclusive, 2 same`: how a group's rows came out, worst first. */
export function countOutcomes(rows: readonly Row[], t: Words): string {
  const judged = rows.filter(({ reason }) => !isPending(reason));
  const missed = judged.filter((row) => row.target?.outcome === 'missed' && rowOutcome(row) !== 'worse').length;
  const parts = OUTCOME_ORDER.map((outcome) => ({ count: judged.filter((row) => rowOutcome(row) === outcome).length, word: t(`page.outcome.${outcome}`) }));
  const pending = { count: rows.length - judged.length, word: t('page.outcome.pending') };
  return [...parts.slice(0, 1), { count: missed, word: t('page.outcome.missed') }, ...parts.slice(1), pending]
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
}
