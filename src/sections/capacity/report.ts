import { boolean, nullable, object } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason, status } from '../../engine/model/reason';
import { figure, interval, iso, list, maybe, text } from '../../engine/model/schema';

const capacityRow = object({
  id: text,
  title: text,
  component: text,
  weight: figure,
  critical: boolean(),
  unit: text,
  used: maybe,
  capacity: maybe,
  /** Used of the capacity, percent. */
  percent: maybe,
  /** Unit a day, by a robust slope; `interval` is its 95 % interval. */
  perDay: maybe,
  interval,
  daysLeft: maybe,
  fullAt: nullable(iso),
  status,
  reason,
  source: text,
  query: text,
});
export type CapacityRow = Data<typeof capacityRow>;

export const report = { capacity: list(capacityRow) };
export const empty = { capacity: [] };
