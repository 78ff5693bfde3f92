import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { PlainField, PlainFrame } from '../../document/columns';
import type { Translate } from '../../engine/model/finding';
import { toTableCsv } from '../../report/formats/csvRecords';
import { type Origin, toColumnName } from '../../report/frames/readFrame';
import { saveFile } from '../export/saveFile';

export interface Tables {
  readonly frames: readonly DataFrame[];
  readonly origin: Origin;
  readonly translate: Translate;
}

/** Hands the tables to the browser as one CSV file, a blank line between them. In a chunk of its own: few readers do. */
export function saveTables({ frames, origin, translate }: Tables): void {
  const text = frames.map((frame) => toTableCsv(toTable(frame, translate))).join('\r\n');
  saveFile({ name: toFileName(origin), mediaType: 'text/csv', text });
}

function toTable(frame: DataFrame, translate: Translate): PlainFrame {
  const name = frame.name ?? '';
  const fields = frame.fields.map((field): PlainField => ({
    name: toColumnName(field, translate),
    type: toType(field),
    config: { unit: field.config.unit },
    values: field.values,
  }));
  return { name, length: frame.length, fields, meta: { preferredVisualisationType: 'table' } };
}

function toType({ type }: Field): PlainField['type'] {
  return type === FieldType.time || type === FieldType.number ? type : 'string';
}

function toFileName({ section, search }: Origin): string {
  const choice = new URLSearchParams(search);
  return `${[choice.get('plan') ?? 'readiness', section, choice.get('checkpoint') ?? '']
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^\w.-]+/g, '-')}.csv`;
}
