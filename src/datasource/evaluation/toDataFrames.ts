import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { Report } from '../../engine/model/report';
import type { PlainField } from '../../report/frames/plainFrame';
import type { Section } from '../../report/frames/section';
import { toFrames } from '../../report/frames/toFrames';

const TYPES: Readonly<Record<PlainField['type'], FieldType>> = Object.freeze({ string: FieldType.string, number: FieldType.number, time: FieldType.time });

/** A section's tables as Grafana's frames; `refId` is whose query asked. */
export function toDataFrames(report: Report, section: Section, refId: string): readonly DataFrame[] {
  return toFrames(report, section).map(({ name, fields, length, meta }) => ({ refId, name, length, meta, fields: fields.map(toField) }));
}

function toField({ name, type, config, values }: PlainField): Field {
  return { name, type: TYPES[type], config: { ...config }, values: [...values] };
}
