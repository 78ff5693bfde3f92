import { nullable, object } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason } from '../../engine/model/reason';
import { figure, list, maybe, text } from '../../engine/model/schema';

const usageRow = object({
  id: text,
  group: text,
  title: text,
  unit: text,
  value: maybe,
  /** Of the whole that the plan names. */
  percent: maybe,
  parts: list(object({ label: text, value: figure, percent: maybe })),
  /** Where there is no value. */
  reason: nullable(reason),
  source: text,
  query: text,
});
export type UsageRow = Data<typeof usageRow>;

export const report = { usage: list(usageRow) };
export const empty = { usage: [] };
