import { useStyles2 } from '@grafana/ui';
import React, { useCallback, useState } from 'react';
import { isProblem, toProblemOrder, worstRow } from '../../sections/comparison/order';
import type { ComparisonTable } from '../../sections/comparison/report';
import type { Report } from '../../sections/report';
import { countOutcomes } from '../../sections/verdict/words';
import { Section } from '../frame/Section';
import { useIsPrinting } from '../frame/useFold';
import { ShiftLegend } from '../plots/ShiftLegend';
import { useTelling, useTranslate } from '../words/useTranslate';
import { ComparisonGroup } from './ComparisonGroup';
import { ComparisonHead } from './ComparisonHead';
import { getComparisonStyles } from './getComparisonStyles';

export interface OpenRows {
  readonly isGroupOpen: (id: string) => boolean;
  readonly isRowOpen: (id: string) => boolean;
  readonly toggleGroup: (id: string) => void;
  readonly toggleRow: (id: string) => void;
}

/** Which groups and rows are open: what the reader chose, else what the figures suggest (the worst critical row, groups with a problem). */
export function useOpenRows(
  tables: readonly ComparisonTable[],
  { isAllOpen, opensWorst }: { readonly isAllOpen: boolean; readonly opensWorst: boolean }
): OpenRows {
  const [groups, setGroups] = useState<Readonly<Record<string, boolean>>>({});
  const [rows, setRows] = useState<Readonly<Record<string, boolean>>>({});
  const worst = opensWorst ? worstRow(tables) : null;
  const isPrinting = useIsPrinting();
  const isGroupOpen = (id: string): boolean =>
    isPrinting || (groups[id] ?? (isAllOpen || tables.some((table) => table.id === id && table.rows.some(isProblem))));
  const isRowOpen = (id: string): boolean => rows[id] ?? id === worst;
  const toggleGroup = useCallback(
    (id: string, isOpen: boolean) => setGroups((known) => ({ ...known, [id]: !isOpen })),
    []
  );
  const toggleRow = useCallback((id: string, isOpen: boolean) => setRows((known) => ({ ...known, [id]: !isOpen })), []);
  return {
    isGroupOpen,
    isRowOpen,
    toggleGroup: (id) => toggleGroup(id, isGroupOpen(id)),
    toggleRow: (id) => toggleRow(id, isRowOpen(id)),
  };
}

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
