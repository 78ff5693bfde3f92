import type { Cell, Table, TableColumn, TableRow } from '../../document/blocks';

/** A column of the page with those that it shows in its own cells. */
export interface PageColumn {
  readonly column: TableColumn;
  readonly beside: readonly TableColumn[];
  readonly under: readonly TableColumn[];
  /** Its words wrap. */
  readonly isProse: boolean;
}

/** Longer texts get more than one line. */
const LINE_CHARACTERS = 24;

/** The columns that tables of one kind have in common, in their order; those without a word in any row are left out. */
export function toColumns(tables: readonly Table[]): readonly PageColumn[] {
  const all = new Map<string, TableColumn>();
  for (const column of tables.flatMap(({ columns }) => columns)) {
    if (!all.has(column.key) && column.isFileOnly !== true && tables.some((table) => says(table, column.key))) {
      all.set(column.key, column);
    }
  }
  const columns = [...all.values()];
  const isHosted = ({ under, beside }: TableColumn): boolean => all.has(under ?? beside ?? '');
  return columns
    .filter((column) => !isHosted(column))
    .map((column) => {
      const under = columns.filter((other) => other.under === column.key);
      return {
        column,
        under,
        beside: columns.filter((other) => other.beside === column.key),
        isProse: [column, ...under].some(({ key }) => isLong(tables, key)),
      };
    });
}

/** The cell of a column in a row of its table. */
export function cellOf(table: Table, row: TableRow, key: string): Cell | null {
  const cell = row.cells[table.columns.findIndex((column) => column.key === key)];
  return cell === undefined || cell.isFileOnly === true ? null : cell;
}

function says(table: Table, key: string): boolean {
  return table.rows.some((row) => isSaying(cellOf(table, row, key)));
}

/** Whether there is anything to show. */
export function isSaying(cell: Cell | null): cell is Cell {
  return cell !== null && (cell.text !== '' || cell.drawing !== null || typeof cell.bar === 'number');
}

function isLong(tables: readonly Table[], key: string): boolean {
  return tables.some((table) =>
    table.rows.some((row) => (cellOf(table, row, key)?.text.length ?? 0) > LINE_CHARACTERS)
  );
}
