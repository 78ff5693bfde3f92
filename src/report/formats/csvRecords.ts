import type { PlainField, PlainFrame } from '../../document/columns';
import { toIso } from '../../engine/model/time';
import { formatValue } from '../../i18n/numbers';
import { csvField } from '../escape';

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
