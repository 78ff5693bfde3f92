import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { toProblemOrder } from '../../sections/comparison/order';
import type { Report } from '../../sections/report';
import { countOutcomes } from '../../sections/verdict/words';
import { Section } from '../frame/Section';
import { ShiftLegend } from '../plots/ShiftLegend';
import { useTelling, useTranslate } from '../words/useTranslate';
import { ComparisonGroup } from './ComparisonGroup';
import { ComparisonHead } from './ComparisonHead';
import { getComparisonStyles } from './getComparisonStyles';
import { useOpenRows } from './useOpenRows';

export interface ComparisonSectionProps {
  readonly report: Pick<Report, 'comparisons' | 'windows'>;
  /** All groups start open, as in a report with nothing to look for. */
  readonly isAllOpen: boolean;
}

export function ComparisonSection({
  report: { comparisons, windows },
  isAllOpen,
}: ComparisonSectionProps): React.ReactElement {
  const t = useTranslate();
  return (
    <Section
      id="comparison"
      title={t('page.comparison.title')}
      subtitle={t(windows.release === null ? 'page.comparison.subtitle' : 'page.comparison.subtitleBoth')}
      aside={countOutcomes(
        comparisons.flatMap(({ rows }) => rows),
        useTelling()
      )}
    >
      <ShiftLegend />
      <ComparisonTables comparisons={comparisons} windows={windows} isAllOpen={isAllOpen} />
    </Section>
  );
}

export interface ComparisonTablesProps {
  readonly comparisons: Report['comparisons'];
  readonly windows: Report['windows'];
  readonly isAllOpen: boolean;
  /** Each group's computed sentences. */
  readonly withAnalysis?: boolean;
  /** The worst critical row shows its details by itself. */
  readonly opensWorst?: boolean;
}

/** All groups as one table, problems first. */
export function ComparisonTables({
  comparisons,
  windows,
  isAllOpen,
  withAnalysis = true,
  opensWorst = true,
}: ComparisonTablesProps): React.ReactElement {
  const styles = useStyles2(getComparisonStyles);
  const tables = toProblemOrder(comparisons);
  const open = useOpenRows(tables, { isAllOpen, opensWorst });
  return (
    <table className={styles.table}>
      <ComparisonHead windows={windows} />
      {tables.map((table) => (
        <ComparisonGroup
          key={table.id}
          table={table}
          windows={windows}
          styles={styles}
          open={open}
          withAnalysis={withAnalysis}
        />
      ))}
    </table>
  );
}
