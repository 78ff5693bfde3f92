import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Cell, Table, TableRow } from '../../document/blocks';
import { getNameStyles } from '../frame/getTableStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { QueryLinks } from '../frame/QueryLinks';
import { CellText } from './CellText';
import { cellOf, isSaying, type PageColumn } from './toColumns';

export interface TableLineProps {
  readonly table: Table;
  readonly row: TableRow;
  readonly columns: readonly PageColumn[];
  /** Some row of the table has a query. */
  readonly hasQueries: boolean;
}

/** A row: the first column names it; what is badly judged stands out. */
export function TableLine({ table, row, columns, hasQueries }: TableLineProps): React.ReactElement {
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const name = useStyles2(getNameStyles);
  const isProblem = row.kind === 'row' && row.cells.some(({ tone }) => tone === 'bad' || tone === 'warn');
  const id = row.id === undefined ? undefined : `dayone-${row.id}`;
  return (
    <tr className={cx(isProblem && tables.problem, row.kind !== 'row' && styles[row.kind])} data-testid={id}>
      {columns.map((column, index) => {
        const parts = { table, row, column };
        return index === 0 ? (
          <th key={column.column.key} scope="row" className={name}>
            <Parts {...parts} />
          </th>
        ) : (
          <td
            key={column.column.key}
            className={cx(classOf(column, tables), column.column.kind === 'drawing' && styles.drawn)}
            data-label={isFilled(parts) ? column.column.name : undefined}
            data-wide={column.isProse || column.column.kind === 'drawing' ? '' : undefined}
          >
            <Parts {...parts} />
          </td>
        );
      })}
      {hasQueries && (
        <td className={styles.query} data-corner="">
          {row.query !== undefined && <QueryLinks {...row.query} />}
        </td>
      )}
    </tr>
  );
}

function classOf({ column: { kind }, isProse }: PageColumn, tables: ReturnType<typeof getTableStyles>): string {
  return kind === 'number' ? tables.number : isProse || kind === 'code' || kind === 'drawing' ? tables.prose : '';
}

interface PartsProps {
  readonly table: Table;
  readonly row: TableRow;
  readonly column: PageColumn;
}

function isFilled({ table, row, column: { column, beside, under } }: PartsProps): boolean {
  return [column, ...beside, ...under].some(({ key }) => isSaying(cellOf(table, row, key)));
}

/** The cell's own words, after them what stands beside, and each of the others on a line of its own. */
function Parts({ table, row, column: { column, beside, under } }: PartsProps): React.ReactElement {
  const tables = useStyles2(getTableStyles);
  const own = cellOf(table, row, column.key);
  const more = beside.map(({ key }) => cellOf(table, row, key)).filter(isSaying);
  return (
    <>
      {isSaying(own) && <CellText cell={own} kind={column.kind} />}
      {more.length > 0 && <small className={tables.dim}> {more.map(({ text }) => text).join(', ')}</small>}
      {under
        .map(({ key, kind }) => ({ key, kind, cell: cellOf(table, row, key) }))
        .filter((part): part is typeof part & { readonly cell: Cell } => isSaying(part.cell))
        .map(({ key, kind, cell }) => (
          <span key={key} className={tables.more}>
            <CellText cell={cell} kind={kind} />
          </span>
        ))}
    </>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'sub' | 'total' | 'query' | 'drawn', string> {
  return {
    sub: css({
      '&& > *': { height: 24, borderTop: 0, fontSize: typography.bodySmall.fontSize },
      '&& > th:first-child': { paddingLeft: 32, color: colors.text.secondary },
    }),
    total: css({
      '&& > *': {
        borderTopColor: colors.border.medium,
        fontWeight: typography.fontWeightMedium,
        color: colors.text.maxContrast,
      },
    }),
    query: css({ width: 44, textAlign: 'right' }),
    drawn: css({ 'td&&': { width: '30%' } }),
  };
}
