import React from 'react';
import type { Comparison, ComparisonRow } from '../../engine/model/report';
import { formatChange, formatNumber } from '../../i18n/format';
import { joined } from '../../report/figures/toFigures';
import { Facts, type Fact } from '../frame/Facts';
import { useReader, type Reader } from '../words/ReaderContext';
import { useTranslate, type Words } from '../words/useTranslate';

export interface ComparisonFactsProps {
  readonly row: Pick<ComparisonRow, 'unit'>;
  readonly comparison: Comparison;
}

/** The figures that one comparison rests on. */
export function ComparisonFacts({ row, comparison }: ComparisonFactsProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const { shift, superiority, points, effectivePoints } = comparison;
  const pair = ([before, now]: readonly [number, number]): string => t('page.fact.pair', { before: Math.round(before), now: Math.round(now) });
  const facts: readonly Fact[] = [
    { name: t('page.fact.shift'), value: joined(formatChange(shift, row.unit, numbers)) },
    { name: t('page.fact.superiority'), value: superiority === null ? '–' : `${formatNumber(100 * superiority, 0, numbers)} %` },
    { name: t('page.fact.points'), value: pair(points) },
    { name: t('page.fact.effective'), value: pair(effectivePoints) },
  ];
  return <Facts facts={facts} />;
}

/** What holds for the row as a whole: its usual move, and what it earns. */
export function MeasureFacts({ row }: { readonly row: ComparisonRow }): React.ReactElement {
  const t = useTranslate();
  const reader = useReader();
  const facts: readonly Fact[] = [
    { name: t('page.fact.usual'), value: toUsual(row, t, reader) },
    { name: t('page.fact.earned'), value: row.points01 === null ? t('page.fact.unjudged') : t('page.fact.weighted', { points: row.points01, weight: row.weight }) },
  ];
  return <Facts facts={facts} />;
}

function toUsual({ history, unit }: ComparisonRow, t: Words, { numbers }: Reader): string {
  if (!history.used || history.range === null) {
    return t('page.fact.noHistory', { pairs: history.pairs });
  }
  const [low, high] = history.range.map((bound) => formatChange(bound, unit, numbers));
  return t('page.fact.history', { low: low?.digits ?? '', high: high === undefined ? '' : joined(high), pairs: history.pairs });
}
