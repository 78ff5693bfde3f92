import { FieldType, type DataFrame, type Field } from '@grafana/data';
import type { Series } from '../../../engine/model/evidence';

/** A long frame, as SQL answers it: each number field once for each set of values of the text fields, which become its labels. */
export function toLongSeries(frame: DataFrame): readonly Series[] {
  const time = frame.fields.find(({ type }) => type === FieldType.time);
  const texts = frame.fields.filter(({ type }) => type === FieldType.string);
  const numbers = frame.fields.filter(({ type }) => type === FieldType.number);
  return time === undefined ? [] : numbers.flatMap((field) => toSeries(time, texts, field));
}

interface Growing {
  readonly labels: Series['labels'];
  readonly times: number[];
  readonly values: number[];
}

function toSeries(time: Field, texts: readonly Field[], field: Field): readonly Series[] {
  const found = new Map<string, Growing>();
  time.values.forEach((at: unknown, index) => {
    const value: unknown = field.values[index];
    if (typeof at !== 'number' || typeof value !== 'number') {
      return;
    }
    const labels = {
      ...field.labels,
      ...Object.fromEntries(texts.map(({ name, values }) => [name, String(values[index] ?? '')])),
    };
    const key = JSON.stringify(labels);
    const series = found.get(key) ?? { labels, times: [], values: [] };
    found.set(key, series);
    series.times.push(at);
    series.values.push(value);
  });
  return [...found.values()];
}
