import type { Comparison, ComparisonRow } from '../../engine/model/report';
import { toComparisonFacts, toRowFacts } from '../../sections/comparison/rows';
import { Facts } from '../frame/Facts';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import React from 'react';

export interface ComparisonFactsProps {
  readonly row: Pick<ComparisonRow, 'unit'>;
  readonly comparison: Comparison;
}

/** The figures that one comparison rests on. */
export function ComparisonFacts({ row, comparison }: ComparisonFactsProps): React.ReactElement {
  const t = useTranslate();
  const { shift, superiority, points, effective } = toComparisonFacts(comparison, row, useTelling());
  return (
    <Facts
      facts={[
        { name: t('page.fact.shift'), value: shift },
        { name: t('page.fact.superiority'), value: superiority },
        { name: t('page.fact.points'), value: points },
        { name: t('page.fact.effective'), value: effective },
      ]}
    />
  );
}

/** What holds for the row as a whole: its usual move, and what it earns. */
export function MeasureFacts({ row }: { readonly row: ComparisonRow }): React.ReactElement {
  const t = useTranslate();
  const { usual, earned } = toRowFacts(row, useTelling());
  return (
    <Facts
      facts={[
        { name: t('page.fact.usual'), value: usual },
        { name: t('page.fact.earned'), value: earned },
      ]}
    />
  );
}
