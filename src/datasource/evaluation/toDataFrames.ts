import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { Report } from '../../engine/model/report';
import type { PlainField } from '../../report/frames/plainFrame';
import { toFrames } from '../../report/frames/toFrames';
import { toSearch } from '../query/toSearch';
import type { Asked } from './evaluation';

const TYPES: Readonly<Record<PlainField['type'], FieldType>> = Object.freeze({
  string: FieldType.string,
  number: FieldType.number,
  time: FieldType.time,
});

/** A section's tables as Grafana's frames. */
export function toDataFrames(
  report: Report,
  { section, refId, question }: Omit<Asked, 'timeZone'>
): readonly DataFrame[] {
  return toFrames(report, section, { search: toSearch(question, report.plan.id) }).map(
    ({ name, fields, length, meta }) => ({ refId, name, length, meta, fields: fields.map(toField) })
  );
}

function toField({ name, type, config, values }: PlainField): Field {
  return { name, type: TYPES[type], config: { ...config }, values: [...values] };
}
