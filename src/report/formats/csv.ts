import type { PlainFrame } from '../../document/columns';
import { FRAME_NAMES } from '../../sections/frameNames';
import type { Report } from '../../sections/report';
import { ASKING } from '../../sections/sources/tables';
import { toTables } from '../frames/tables';
import { type CsvValue, toCsv, toCsvValue } from './csvRecords';
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
