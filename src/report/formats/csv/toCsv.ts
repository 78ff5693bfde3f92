import { csvField } from '../../escape';

export type CsvValue = string | number | null;

/** Records as RFC 4180 writes them: one line each, every line ended by CR LF. */
export function toCsv(records: readonly (readonly CsvValue[])[]): string {
  return records.map((record) => `${record.map(csvField).join(',')}\r\n`).join('');
}
