import type { Cell, Table } from '../../document/blocks';
import type { Telling } from '../../i18n/locale';
import type { Report } from '../../sections/report';

/** A medium that a report can be written in. */
export interface Format {
  /** As `--format` names it. */
  readonly id: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file. Pure: the same report, telling and link give the same bytes everywhere. Escapes for its own medium. */
  readonly write: (report: Report, options: WriteOptions) => string;
}

export interface WriteOptions {
  readonly telling: Telling;
  /** Address of the report in Grafana; null where it has none. */
  readonly link: string | null;
}

/** Whether what stands above a table already says its caption, as it is or with what it counts: `Latency`, `Latency: 3 same`. */
export function isNamedBy(above: string, caption: string): boolean {
  return above === caption || above.startsWith(`${caption}: `);
}

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
