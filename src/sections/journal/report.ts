import { object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { iso, list, text } from '../../engine/model/schema';

const journalEntry = object({
  id: text,
  at: iso,
  /** A login, which stands for a role. */
  by: text,
  kind: picklist(['journal', 'check', 'signoff', 'incident']),
  text,
});
export type JournalEntry = Data<typeof journalEntry>;

export const report = { journal: list(journalEntry) };
export const empty = { journal: [] };
