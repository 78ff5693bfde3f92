import { toIso } from '../model/iso';
import type { JournalEntry } from '../model/report';
import type { Schedule } from '../windows/schedule';
import type { Notes } from './notes/note';
import { rolloutStart } from './notes/rolloutStart';

/** Everything that was written down since the rollout began, of every kind, oldest first. */
export function toJournal({ entries }: Notes, schedule: Schedule): readonly JournalEntry[] {
  const from = rolloutStart(schedule);
  return entries
    .filter(({ at }) => at >= from)
    .map(({ id, at, by, kind, text }) => ({ id, at: toIso(at), by, kind, text }));
}
