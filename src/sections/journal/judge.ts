import type { Context } from '../../engine/model/context';
import { type Finding, toClause, toReason } from '../../engine/model/finding';
import { toIso } from '../../engine/model/time';
import { type Notes, rolloutStart } from '../../engine/notes/parseNote';
import { toGate } from '../../engine/scoring/toGate';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { JournalEntry } from './report';

/** Everything that was written down since the rollout began, of every kind, oldest first. */
export function toJournal({ entries }: Notes, schedule: Schedule): readonly JournalEntry[] {
  const from = rolloutStart(schedule);
  return entries
    .filter(({ at }) => at >= from)
    .map(({ id, at, by, kind, text }) => ({ id, at: toIso(at), by, kind, text }));
}

/** Where notes could not be read, a blocker may stand that nobody knows of: less evidence gives no better verdict. */
export function toUnreadNotes(notes: Notes, { translate }: Context): readonly Finding[] {
  if (notes.status !== 'failed') {
    return [];
  }
  const reason = toReason(translate, 'evidence.failed', { message: notes.message });
  const gate = toGate({ id: 'annotations', title: toClause('gate.notes') }, reason);
  return [{ ...gate, outcome: 'failed', points01: null }];
}
