import { row, table } from '../blocks';
import type { Block, Cell, TableColumn, TableRow } from '../document';

/** A column, and what each row says in it. */
export interface Field<Row> {
  readonly column: TableColumn;
  readonly toCell: (row: Row) => Cell;
}

export interface TableParts<Row> {
  readonly caption: string;
  readonly fields: readonly Field<Row>[];
  readonly rows: readonly Row[];
  readonly kindOf?: (row: Row) => TableRow['kind'];
}

export function toTable<Row>({ caption, fields, rows, kindOf = () => 'row' }: TableParts<Row>): Block {
  return table(
    caption,
    fields.map(({ column }) => column),
    rows.map((entry) =>
      row(
        fields.map(({ toCell }) => toCell(entry)),
        kindOf(entry)
      )
    )
  );
}
