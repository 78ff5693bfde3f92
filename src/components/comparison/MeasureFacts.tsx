import React from 'react';
import type { Comparison, ComparisonRow } from '../../engine/model/report';
import { formatChange, formatNumber } from '../../i18n/format';
import { joined } from '../../report/figures/toFigures';
import { Facts, type Fact } from '../frame/Facts';
import { useReader, type Reader } from '../words/ReaderContext';
import { useTranslate, type Words } from '../words/useTranslate';

/** The figures that the judgement rests on; of both comparisons where there are two. */
export function MeasureFacts({ row }: { readonly row: ComparisonRow }): React.ReactElement {
  const t = useTranslate();
  const reader = useReader();
  const both = (of: (comparison: Comparison) => string): string => (row.release === undefined ? of(row) : `${of(row)}; ${of(row.release)}`);
  const facts: readonly Fact[] = [
    { name: t('page.fact.shift'), value: both(({ shift }) => joined(formatChange(shift, row.unit, reader.numbers))) },
    { name: t('page.fact.superiority'), value: both(({ superiority }) => (superiority === null ? '–' : `${formatNumber(100 * superiority, 0, reader.numbers)} %`)) },
    { name: t('page.fact.points'), value: both(({ points: [before, now] }) => t('page.fact.pair', { before, now })) },
    { name: t('page.fact.effective'), value: both(({ effectivePoints: [before, now] }) => t('page.fact.pair', { before: Math.round(before), now: Math.round(now) })) },
    { name: t('page.fact.usual'), value: toUsual(row, t, reader) },
    { name: t('page.fact.earned'), value: row.points01 === null ? t('page.fact.unjudged') : t('page.fact.ofOne', { points: row.points01, weight: row.weight }) },
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
