import type { Status } from '../../engine/model/finding';
import type { ComparisonRow, Report } from '../../engine/model/report';
import { formatNumber } from '../../i18n/format';
import type { Telling } from '../../i18n/telling';
import { OUTCOME_ORDER, rowOutcome } from '../order/rowOutcome';
import { isPending } from './isPending';

type Words = Pick<Telling, 'translate' | 'numbers'>;
type Row = Pick<ComparisonRow, 'outcome' | 'release' | 'reason' | 'target'>;

interface Count {
  readonly count: number;
  readonly word: string;
}

const STATUS_ORDER: readonly Status[] = Object.freeze(['fail', 'warn', 'unknown', 'pass']);

/** `3 worse, 1 missed, 2 same`: how measures came out, worst first. */
export function countOutcomes(rows: readonly Row[], words: Words): string {
  const { translate: t } = words;
  const judged = rows.filter(({ reason }) => !isPending(reason));
  const missed = judged.filter((row) => row.target?.outcome === 'missed' && rowOutcome(row) !== 'worse').length;
  const parts = OUTCOME_ORDER.map((outcome) => ({
    count: judged.filter((row) => rowOutcome(row) === outcome).length,
    word: t(`page.outcome.${outcome}`, {}),
  }));
  const pending = { count: rows.length - judged.length, word: t('page.outcome.pending', {}) };
  return toPhrase(
    [...parts.slice(0, 1), { count: missed, word: t('page.outcome.missed', {}) }, ...parts.slice(1), pending],
    words
  );
}

/** How courses came out, worst first. */
export function countCourses(rows: Report['trajectory'], words: Words): string {
  return toPhrase(
    OUTCOME_ORDER.map((outcome) => ({
      count: rows.filter((row) => row.outcome === outcome).length,
      word: words.translate(`page.outcome.${outcome}`, {}),
    })),
    words
  );
}

/** `5 fail, 5 pass`, worst first. */
export function countStatuses(
  rows: readonly Pick<Report['checks'][number], 'status' | 'reason'>[],
  words: Words
): string {
  const judged = rows.filter(({ reason }) => !isPending(reason));
  const counts = STATUS_ORDER.map((status) => ({
    count: judged.filter((row) => row.status === status).length,
    word: words.translate(`page.status.${status}`, {}),
  }));
  return toPhrase(
    [...counts, { count: rows.length - judged.length, word: words.translate('page.outcome.pending', {}) }],
    words
  );
}

function toPhrase(counts: readonly Count[], { numbers }: Words): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${formatNumber(count, 0, numbers)} ${word}`)
    .join(', ');
}
