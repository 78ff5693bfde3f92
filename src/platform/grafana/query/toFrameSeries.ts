import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { Series } from '../../../engine/model/evidence';

/** Each number field of a frame as one series; a missing value is no sample. Labels are the field's. */
export function toFrameSeries(frame: DataFrame): readonly Series[] {
  const time = frame.fields.find(({ type }) => type === FieldType.time);
  if (time === undefined) {
    return [];
  }
  return frame.fields.filter(({ type }) => type === FieldType.number).map((field) => toSeries(time, field));
}

function toSeries(time: Field<number>, field: Field<number | null>): Series {
  const times: number[] = [];
  const values: number[] = [];
  field.values.forEach((value, index) => {
    const at = time.values[index];
    if (typeof value === 'number' && at !== undefined) {
      times.push(at);
      values.push(value);
    }
  });
  return { labels: { ...field.labels }, times, values };
}
