import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import type { Table, TableRow } from '../../document/blocks';
import { getRecordStyles, SLIM, SMALL } from '../frame/getTableStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { Spoken } from '../frame/Note';
import { MoreButton } from '../frame/Twisty';
import { useIsPrinting } from '../frame/useFold';
import { NARROW } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { TableLine } from './TableLine';
import { type PageColumn, toColumns } from './toColumns';

/** Rows of one kind under a head of their own. */
export interface TableGroup {
  /** Of its element. */
  readonly id: string;
  readonly toHead: (columns: number) => ReactNode;
  readonly isOpen: boolean;
  readonly table: Table;
}

export interface BlockTableProps {
  readonly table: Table;
  /** The heading above says the same. */
  readonly isNamed?: boolean;
}

/** A table of a document; rows that are less worth a look come when asked for. */
export function BlockTable({ table, isNamed = false }: BlockTableProps): React.ReactElement {
  const [isAll, setAll] = useState(false);
  const isPrinting = useIsPrinting();
  const rest = table.rows.filter(({ isRest }) => isRest === true).length;
  const rows = isAll || isPrinting ? table.rows : table.rows.filter(({ isRest }) => isRest !== true);
  const more = !isPrinting && rest > 0 && <MoreButton isOpen={isAll} count={rest} onToggle={() => setAll(!isAll)} />;
  const isRestFirst = table.rows[0]?.isRest === true;
  return (
    <>
      {isRestFirst && more}
      <Frame tables={[table]} caption={table.caption} isNamed={isNamed}>
        {(columns, hasQueries) => <Body rows={rows} {...{ table, columns, hasQueries }} />}
      </Frame>
      {!isRestFirst && more}
    </>
  );
}

/** Tables of one kind as one, each under its head. */
export function GroupedTable({ groups }: { readonly groups: readonly TableGroup[] }): React.ReactElement {
  return (
    <Frame tables={groups.map(({ table }) => table)} caption="" isNamed>
      {(columns, hasQueries) =>
        groups.map(({ id, toHead, isOpen, table }) => (
          <Body key={id} rows={isOpen ? table.rows : []} id={id} {...{ table, columns, hasQueries }}>
            {toHead(columns.length + (hasQueries ? 1 : 0))}
          </Body>
        ))
      }
    </Frame>
  );
}

interface FrameProps extends Pick<BlockTableProps, 'isNamed'> {
  readonly tables: readonly Table[];
  readonly caption: string;
  readonly children: (columns: readonly PageColumn[], hasQueries: boolean) => ReactNode;
}

function Frame({ tables, caption, isNamed = false, children }: FrameProps): React.ReactElement {
  const t = useTranslate();
  const columns = toColumns(tables);
  const styles = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, recordsFrom(columns));
  const hasQueries = tables.some(({ rows }) => rows.some(({ query }) => query !== undefined));
  return (
    <table className={cx(styles.table, records)} aria-label={isNamed && caption !== '' ? caption : undefined}>
      {!isNamed && <caption className={styles.caption}>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ column: { key, name, kind } }) => (
            <th
              key={key}
              scope="col"
              className={cx(kind === 'number' && styles.number, kind === 'drawing' && styles.wrapped)}
            >
              {name}
            </th>
          ))}
          {hasQueries && (
            <th scope="col">
              <Spoken>{t('page.query.column')}</Spoken>
            </th>
          )}
        </tr>
      </thead>
      {children(columns, hasQueries)}
    </table>
  );
}

/** Tables of many words turn into records early, those of figures only on a telephone. */
function recordsFrom(columns: readonly PageColumn[]): string {
  const isWordy = columns.slice(1).some(({ isProse }) => isProse);
  return !isWordy ? SMALL : columns.length > 4 ? NARROW : SLIM;
}

interface BodyProps {
  readonly table: Table;
  readonly rows: readonly TableRow[];
  readonly columns: readonly PageColumn[];
  readonly hasQueries: boolean;
  readonly id?: string;
  readonly children?: ReactNode;
}

function Body({ table, rows, columns, hasQueries, id, children }: BodyProps): React.ReactElement {
  return (
    <tbody data-testid={id === undefined ? undefined : `dayone-${id}`}>
      {children}
      {rows.map((row, index) => (
        <TableLine key={row.id ?? index} row={row} {...{ table, columns, hasQueries }} />
      ))}
    </tbody>
  );
}
