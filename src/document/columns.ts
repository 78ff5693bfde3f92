import { columns as words } from '../i18n/en/columns';

/** A data frame as plain data: Grafana's own is made from it at the edge. */
export interface PlainFrame {
  readonly name: string;
  readonly fields: readonly PlainField[];
  /** Rows. */
  readonly length: number;
  readonly meta: { readonly preferredVisualisationType: 'table'; readonly custom?: { readonly dayone: unknown } };
}

export interface PlainField {
  /** English, and the same whoever looks: dashboards go by it. */
  readonly name: string;
  readonly type: 'string' | 'number' | 'time';
  /** `custom.code`: the word for the column; not there where the name is a title that the plan wrote. */
  readonly config: {
    readonly unit?: string;
    readonly displayName?: string;
    readonly custom?: { readonly code: ColumnCode };
  };
  /** Times in milliseconds since the epoch. `null` is unknown, never 0. */
  readonly values: readonly (string | number | null)[];
}

export type ColumnCode = keyof typeof words;

/** How a column is read from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly code: ColumnCode | null;
  readonly type: PlainField['type'];
  /** A Grafana unit id. */
  readonly unit?: string;
  readonly value: (row: Row) => string | number | null;
}

export function text<Row>(code: ColumnCode, value: (row: Row) => string | null): Column<Row> {
  return { name: words[code], code, type: 'string', value };
}

export function number<Row>(code: ColumnCode, value: (row: Row) => number | null, unit?: string): Column<Row> {
  return { name: words[code], code, type: 'number', value, ...(unit === undefined ? {} : { unit }) };
}

/** An ISO time; printed in the reader's zone. */
export function time<Row>(code: ColumnCode, value: (row: Row) => string | null): Column<Row> {
  const toInstant = (row: Row): number | null => {
    const iso = value(row);
    return iso === null ? null : Date.parse(iso);
  };
  return { name: words[code], code, type: 'time', value: toInstant };
}

/** A column of numbers under a title that the plan wrote. */
export function titled<Row>(title: string, unit: string, value: (row: Row) => number | null): Column<Row> {
  return { name: title, code: null, type: 'number', unit, value };
}

/** A table with one row for each item. */
export function toTable<Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]): PlainFrame {
  return { name, length: rows.length, fields: columns.map((column) => toField(column, rows)), meta: META };
}

const META = Object.freeze({ preferredVisualisationType: 'table' } as const);

function toField<Row>({ name, code, type, unit, value }: Column<Row>, rows: readonly Row[]): PlainField {
  const config = { ...(unit === undefined ? {} : { unit }), ...(code === null ? {} : { custom: { code } }) };
  return { name, type, config, values: rows.map(value) };
}
