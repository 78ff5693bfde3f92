import type { JournalEntry } from '../../engine/model/report';
import { toIso } from '../../engine/model/reportValues';
import { type Notes, rolloutStart } from '../../engine/notes/parseNote';
import type { Schedule } from '../../engine/windows/toSchedule';

/** Everything that was written down since the rollout began, of every kind, oldest first. */
export function toJournal({ entries }: Notes, schedule: Schedule): readonly JournalEntry[] {
  const from = rolloutStart(schedule);
  return entries
    .filter(({ at }) => at >= from)
    .map(({ id, at, by, kind, text }) => ({ id, at: toIso(at), by, kind, text }));
}
