import type { Table, TableColumn, TableRow } from '../../document/document';
import { plainLine } from '../../escape';
import { withoutDrawings } from '../withoutDrawings';
import { toColumns } from './toColumns';

/** A table's lines: its columns' names, then its rows with figures at the end of their column; none where it has no rows. */
export function tableLines(table: Table): readonly string[] {
  const { columns, rows } = withoutDrawings(table);
  const head = columns.map(({ name }) => plainLine(name).trim());
  const lines = [...(head.join('') === '' ? [] : [head]), ...rows.map(toCells)];
  return rows.length === 0 ? [] : toColumns(lines, { atEnd: columns.map(isNumber) });
}

function toCells({ cells, kind }: TableRow): readonly string[] {
  return cells.map(({ text }, index) => `${kind === 'sub' && index === 0 ? '  ' : ''}${plainLine(text).trim()}`);
}

function isNumber({ kind }: TableColumn): boolean {
  return kind === 'number';
}
