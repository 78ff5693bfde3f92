import { formatValue } from '../../../i18n/format';
import type { PlainField, PlainFrame } from '../../frames/plainFrame';
import { toCsv } from './toCsv';
import { toCsvValue } from './toCsvValue';

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
