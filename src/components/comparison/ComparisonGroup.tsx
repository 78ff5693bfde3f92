import React, { Fragment, useId } from 'react';
import type { Comparison, ComparisonTable, Report } from '../../engine/model/report';
import { COLUMN_COUNT } from './ComparisonHead';
import type { ComparisonStyles } from './getComparisonStyles';
import { GroupHead } from './GroupHead';
import { MeasureDetail } from './MeasureDetail';
import { MeasureRow } from './MeasureRow';
import { ReleaseRow } from './ReleaseRow';
import type { OpenRows } from './useOpenRows';

export interface ComparisonGroupProps {
  readonly table: ComparisonTable;
  readonly windows: Report['windows'];
  readonly styles: ComparisonStyles;
  readonly open: OpenRows;
  readonly withAnalysis: boolean;
}

/** One group: its rows, their details, and what they say together. */
export function ComparisonGroup({
  table,
  windows,
  styles,
  open,
  withAnalysis,
}: ComparisonGroupProps): React.ReactElement {
  const isOpen = open.isGroupOpen(table.id);
  return (
    <tbody data-testid={`dayone-group-${table.id}`}>
      <GroupHead table={table} className={styles.group} isOpen={isOpen} onToggle={() => open.toggleGroup(table.id)} />
      {isOpen &&
        table.rows.map((row) => <Measure key={row.id} row={row} windows={windows} styles={styles} open={open} />)}
      {isOpen && withAnalysis && table.analysis.length > 0 && (
        <tr className={styles.analysis}>
          <td colSpan={COLUMN_COUNT}>{table.analysis.map(({ text }) => text).join(' ')}</td>
        </tr>
      )}
    </tbody>
  );
}

type MeasureProps = Pick<ComparisonGroupProps, 'windows' | 'styles' | 'open'> & {
  readonly row: ComparisonTable['rows'][number];
};

function Measure({ row, windows, styles, open }: MeasureProps): React.ReactElement {
  const isOpen = open.isRowOpen(row.id);
  const detailId = useId();
  const onToggle = (): void => open.toggleRow(row.id);
  const onClose = (): void => {
    onToggle();
    document.getElementById(`${detailId}-twisty`)?.focus();
  };
  return (
    <Fragment>
      <MeasureRow row={row} windows={windows} styles={styles} isOpen={isOpen} detailId={detailId} onToggle={onToggle} />
      {row.release !== undefined && !saysNothing(row, row.release) && (
        <ReleaseRow row={row} release={row.release} windows={windows} styles={styles} />
      )}
      {isOpen && (
        <tr className={styles.detail} id={detailId}>
          <td colSpan={COLUMN_COUNT}>
            <MeasureDetail row={row} windows={windows} onClose={onClose} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** Where neither comparison has a figure for the same cause, once is enough. */
function saysNothing({ outcome }: Pick<Comparison, 'outcome'>, release: Comparison): boolean {
  return release.change === null && release.outcome === outcome && (outcome === 'no-data' || outcome === 'failed');
}
