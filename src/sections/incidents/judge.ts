import type { Context } from '../../engine/model/context';
import { type Finding, toReason } from '../../engine/model/finding';
import { toIso } from '../../engine/model/time';
import { type Note, type Notes, rolloutStart, toWritten } from '../../engine/notes/parseNote';
import { toGate } from '../../engine/scoring/toGate';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { IncidentRow } from './report';

const MINUTE = 60_000;

/** Incidents as people wrote them down: all that are open, and those that were resolved or happened since the rollout began. */
export function toRecordedIncidents({ entries }: Notes, schedule: Schedule): readonly IncidentRow[] {
  const from = rolloutStart(schedule);
  const incidents = entries.filter(({ kind }) => kind === 'incident');
  return incidents
    .filter((note) => isOpen(note) || (note.to ?? note.at) >= from)
    .map((note) => toRow(note, schedule.now));
}

/** Open until it has an end, or its text says that it is resolved. */
export function isOpen({ kind, resolved, to }: Note): boolean {
  return kind === 'incident' && !resolved && to === null;
}

function toRow(note: Note, now: number): IncidentRow {
  const { id, at, to, by, text, severity, blocker } = note;
  const open = isOpen(note);
  const end = open ? now : to;
  return {
    id,
    kind: 'incident',
    title: titleOf(text),
    severity: severity ?? '',
    state: open ? 'open' : 'resolved',
    blocker,
    from: toIso(at),
    to: to === null ? null : toIso(to),
    minutes: end === null ? null : Math.round((end - at) / MINUTE),
    by,
    rule: null,
    finding: null,
    reason: toWritten(text),
  };
}

const LONGEST_TITLE = 120;

/** The first line. */
function titleOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const short = line.trim().replace(/\.$/, '');
  return short.length > LONGEST_TITLE ? `${short.slice(0, LONGEST_TITLE - 1)}…` : short;
}

/** An open blocker stops a go-live. */
export function toBlockers(incidents: readonly IncidentRow[], { translate }: Context): readonly Finding[] {
  return incidents
    .filter(({ blocker, state }) => blocker && state === 'open')
    .map(({ id, title }) => toGate({ id, title }, toReason(translate, 'gate.blocker', { title })));
}
