import type { Report } from '../../engine/model/report';
import { toIso } from '../../engine/model/reportValues';
import { formatValue } from '../../i18n/numbers';
import { csvField } from '../escape';
import type { PlainField, PlainFrame } from '../../document/columns';
import { FRAME_NAMES } from '../../sections/frameNames';
import { ASKING } from '../../sections/sources/tables';
import { toTables } from '../frames/tables';
import type { Format } from './format';

type Record = readonly CsvValue[];

const HEAD: Record = Object.freeze(['section', 'table', 'row', 'column', 'unit', 'value']);

/**
 * Every table of the report in one long one: a record a value, `row` counts from 1 in its table, `unit` is Grafana's id, empty where the
 * column has none of its own. A point is the decimal sign whatever the language. UTF-8 without a byte order mark: RFC 4180 knows none, and
 * a reader that does not either would take it for a part of the first name.
 */
export const csv: Format = Object.freeze({
  id: 'csv',
  extension: '.csv',
  mediaType: 'text/csv',
  write: (report) => toCsv([HEAD, ...toRecords(report)]),
} satisfies Format);

function toRecords(report: Report): readonly Record[] {
  return FRAME_NAMES.flatMap((section) =>
    toTables(report, section)
      .filter(({ name }) => name !== ASKING)
      .flatMap((frame) => recordsOf(section, frame))
  );
}

function recordsOf(section: string, { name, fields, length }: PlainFrame): readonly Record[] {
  return Array.from({ length }, (_, index) => index).flatMap((index) =>
    fields.map((field): Record => [
      section,
      name,
      index + 1,
      field.name,
      field.config.unit ?? '',
      toCsvValue(field, index),
    ])
  );
}

export type CsvValue = string | number | null;

/** Records as RFC 4180 writes them: one line each, every line ended by CR LF. */
export function toCsv(records: readonly (readonly CsvValue[])[]): string {
  return records.map((record) => `${record.map(csvField).join(',')}\r\n`).join('');
}

/** The last instant that a date can hold, in milliseconds since the epoch. */
const LAST_INSTANT = 8.64e15;

/** A frame's value as it stands in a file: numbers as they are, times as ISO 8601 in UTC; null where it is unknown. */
export function toCsvValue({ type, values }: PlainField, index: number): CsvValue {
  const value = values[index] ?? null;
  if (type !== 'time' || typeof value !== 'number') {
    return value;
  }
  return Math.abs(value) <= LAST_INSTANT ? toIso(value) : null;
}

/** One table as a CSV file: a line of column names with their units in parentheses, then a line a row. Numbers are not rounded. */
export function toTableCsv({ fields, length }: Pick<PlainFrame, 'fields' | 'length'>): string {
  const rows = Array.from({ length }, (_, index) => fields.map((field) => toCsvValue(field, index)));
  return toCsv([fields.map(toHead), ...rows]);
}

function toHead({ name, config }: PlainField): string {
  const title = config.displayName ?? name;
  const unit = config.unit === undefined ? '' : toUnit(config.unit);
  return unit === '' || title.endsWith(` ${unit}`) ? title : `${title} (${unit})`;
}

/** `percentunit` is Grafana's id of a fraction of 1. */
function toUnit(id: string): string {
  return id === 'percentunit' ? '0–1' : formatValue(1, id).unit;
}
