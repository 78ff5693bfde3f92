import { boolean, nullable, object, picklist } from 'valibot';
import type { Data } from './data';
import { outcome, reason, status } from './reason';
import { figure, iso, maybe, targetResult, text } from './schema';

export const judgedBy = picklist(['query', 'person', 'finding']);

export const itemRow = object({
  id: text,
  title: text,
  component: text,
  weight: figure,
  critical: boolean(),
  judgedBy,
  outcome,
  status,
  points01: maybe,
  value: maybe,
  unit: text,
  target: nullable(targetResult),
  reason,
  /** The finding that an item restates. */
  finding: nullable(text),
  /** Who judged it and when, where a person did. */
  by: nullable(text),
  at: nullable(iso),
  source: text,
  query: text,
});
export type ItemRow = Data<typeof itemRow>;
