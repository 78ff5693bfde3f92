import { type Annotation, type Evidence, type Request, toRequest } from '../model/evidence';
import type { BasePlan } from '../model/plan';
import type { Schedule } from '../windows/toSchedule';
import { type Note, type Notes, parseNote } from './parseNote';

export type { Notes } from './parseNote';

/**
 * What people had written down by the instant of the evaluation: a note that was made later, or is about a later time, was not known then.
 * `answer` undefined, or absent without a query: nobody was asked. A source that has none answers `absent`, which is read, and empty.
 */
export function readNotes(answer: Evidence | undefined, { now, rolloutEnd }: Schedule): Notes {
  if (answer === undefined || (answer.status === 'absent' && answer.query === '')) {
    return { status: 'not-asked', message: null, entries: [], rolloutEnd };
  }
  if (answer.status === 'failed') {
    return { status: 'failed', message: answer.error.message, entries: [], rolloutEnd };
  }
  if (answer.status === 'observed' && answer.data.kind !== 'annotations') {
    return {
      status: 'failed',
      message: `the answer holds ${answer.data.kind}, not annotations`,
      entries: [],
      rolloutEnd,
    };
  }
  return { status: 'read', message: null, entries: toEntries(answer, now), rolloutEnd };
}

/** One annotation can come twice, and counts once. */
function toEntries(answer: Evidence, now: number): readonly Note[] {
  const annotations = answer.status === 'observed' && answer.data.kind === 'annotations' ? answer.data.annotations : [];
  const known = annotations.filter(({ time, created }) => time <= now && created <= now);
  const notes = new Map(known.map((annotation) => [annotation.id, toNote(annotation, now)]));
  return [...notes.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What ends later had not ended yet, whatever its text says by now. */
function toNote({ id, time, timeEnd, by, text }: Annotation, now: number): Note {
  const note = parseNote(text);
  const lasts = timeEnd !== null && timeEnd > time;
  const isOver = lasts && timeEnd <= now;
  return { ...note, id, at: time, to: isOver ? timeEnd : null, by, resolved: note.resolved && (!lasts || isOver) };
}

/** The tag of everything that is written down for this product. */
export const TAG = 'dayone';

const MOST_NOTES = 1000;

/** What people wrote down for this plan, from the plan's `lookback` before the rollout's end; nothing where the plan names no place for it. */
export function annotationRequests(
  plan: BasePlan,
  { rolloutEnd, day }: Schedule
): Partial<Record<'annotations', Request>> {
  if (plan.annotations === null) {
    return {};
  }
  const { source, lookback } = plan.annotations;
  const span = { from: rolloutEnd - lookback, to: day.to };
  return { annotations: toRequest(source, { kind: 'annotations', tags: [TAG, plan.id], span, limit: MOST_NOTES }) };
}
