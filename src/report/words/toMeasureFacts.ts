import type { Comparison, ComparisonRow } from '../../engine/model/report';
import { formatChange, formatNumber } from '../../i18n/format';
import type { Telling } from '../../i18n/telling';
import { joined } from '../figures/toFigures';

type Words = Pick<Telling, 'translate' | 'numbers'>;

/** The figures that one comparison rests on; a dash where there is none. */
export interface ComparisonFacts {
  /** Before and now. */
  readonly points: string;
  readonly effective: string;
  /** Hodges-Lehmann, in the row's unit. */
  readonly shift: string;
  /** Percent. */
  readonly superiority: string;
}

/** What holds for a row as a whole. */
export interface RowFacts {
  /** The smallest and the largest move on earlier days. */
  readonly usual: string;
  /** Points of 1, and the weight that they count with. */
  readonly earned: string;
}

export function toComparisonFacts(
  { shift, superiority, points, effectivePoints }: Comparison,
  { unit }: Pick<ComparisonRow, 'unit'>,
  { translate: t, numbers }: Words
): ComparisonFacts {
  const pair = ([before, now]: readonly [number, number]): string =>
    t('page.fact.pair', { before: Math.round(before), now: Math.round(now) });
  return {
    points: pair(points),
    effective: pair(effectivePoints),
    shift: joined(formatChange(shift, unit, numbers)),
    superiority:
      superiority === null || !Number.isFinite(superiority) ? '–' : `${formatNumber(100 * superiority, 0, numbers)} %`,
  };
}

export function toRowFacts(
  row: Pick<ComparisonRow, 'history' | 'unit' | 'points01' | 'weight'>,
  words: Words
): RowFacts {
  const { translate: t } = words;
  return {
    usual: toUsual(row, words),
    earned:
      row.points01 === null
        ? t('page.fact.unjudged', {})
        : t('page.fact.weighted', { points: row.points01, weight: row.weight }),
  };
}

function toUsual({ history, unit }: Pick<ComparisonRow, 'history' | 'unit'>, { translate: t, numbers }: Words): string {
  if (!history.used || history.range === null) {
    return t('page.fact.noHistory', { pairs: history.pairs });
  }
  const [low, high] = history.range;
  return t('page.fact.history', {
    low: formatChange(low, unit, numbers).digits,
    high: joined(formatChange(high, unit, numbers)),
    pairs: history.pairs,
  });
}
