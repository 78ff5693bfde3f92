import type { Report } from '../../engine/model/report';

/** A data frame as plain data: Grafana's own is made from it at the edge. */
export interface PlainFrame {
  readonly name: string;
  readonly fields: readonly PlainField[];
  /** Rows. */
  readonly length: number;
  readonly meta: { readonly preferredVisualisationType: 'table'; readonly custom?: { readonly dayone: unknown } };
}

export interface PlainField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'time';
  readonly config: { readonly unit?: string; readonly displayName?: string };
  /** Times in milliseconds since the epoch. `null` is unknown, never 0. */
  readonly values: readonly (string | number | null)[];
}

/** The tables of one section. */
export type Tables = (report: Report) => readonly PlainFrame[];

/** How a column is read from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: PlainField['type'];
  /** A Grafana unit id. */
  readonly unit?: string;
  readonly value: (row: Row) => string | number | null;
}

export function text<Row>(name: string, value: (row: Row) => string | null): Column<Row> {
  return { name, type: 'string', value };
}

export function number<Row>(name: string, value: (row: Row) => number | null, unit?: string): Column<Row> {
  return { name, type: 'number', value, ...(unit === undefined ? {} : { unit }) };
}

/** An ISO time; printed in the reader's zone. */
export function time<Row>(name: string, value: (row: Row) => string | null): Column<Row> {
  return {
    name,
    type: 'time',
    value: (row) => {
      const iso = value(row);
      return iso === null ? null : Date.parse(iso);
    },
  };
}

/** A table with one row for each item. */
export function toTable<Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]): PlainFrame {
  return {
    name,
    length: rows.length,
    fields: columns.map(({ name: title, type, unit, value }) => ({
      name: title,
      type,
      config: unit === undefined ? {} : { unit },
      values: rows.map(value),
    })),
    meta: { preferredVisualisationType: 'table' },
  };
}
