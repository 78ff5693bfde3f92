import { object } from 'valibot';
import type { Data } from '../../engine/model/data';
import { itemRow } from '../../engine/model/itemRow';
import { count, list, maybe, text } from '../../engine/model/schema';

const checklistSection = object({
  /** The group's title. */
  group: text,
  id: text,
  items: list(itemRow),
  passed: count,
  judged: count,
  /** Passed of all, percent; what nobody judged is not complete. */
  percent: maybe,
  /** Ids of critical items that failed. */
  blockers: list(text),
});
export type ChecklistSection = Data<typeof checklistSection>;

export const report = { checklist: list(checklistSection) };
export const empty = { checklist: [] };
