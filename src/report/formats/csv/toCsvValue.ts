import { toIso } from '../../../engine/model/iso';
import type { PlainField } from '../../frames/plainFrame';
import type { CsvValue } from './toCsv';

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
