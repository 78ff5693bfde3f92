import type { Cell, Table } from '../document/document';

const EMPTY: Cell = Object.freeze({ text: '', tone: 'plain', drawing: null });

/** A table for a medium that draws nothing: only the columns in which a row says something. Every row has a cell a column. */
export function withoutDrawings({ caption, columns, rows }: Table): Table {
  const kept = columns.flatMap(({ kind }, index) =>
    kind !== 'drawing' && rows.some(({ cells }) => (cells[index]?.text ?? '').trim() !== '') ? [index] : []
  );
  return {
    caption,
    columns: columns.filter((_column, index) => kept.includes(index)),
    rows: rows.map(({ cells, kind }) => ({ cells: kept.map((index) => cells[index] ?? EMPTY), kind })),
  };
}
