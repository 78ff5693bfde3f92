import type { Annotation, Evidence } from '../../src/engine/model/evidence';
import type { Note, Notes } from '../../src/engine/notes/parseNote';
import { ROLLOUT } from './evidence';
import { HOUR } from './plan';

export function aNote(parts: Partial<Note> = {}): Note {
  return {
    id: '1',
    at: ROLLOUT + HOUR,
    to: null,
    by: 'on-call',
    text: 'Seen.',
    kind: 'journal',
    item: null,
    result: null,
    signoff: null,
    decision: null,
    severity: null,
    blocker: false,
    resolved: false,
    trigger: null,
    ...parts,
  };
}

export function someNotes(...entries: readonly Note[]): Notes {
  return { status: 'read', message: null, entries, rolloutEnd: ROLLOUT };
}

export const UNREAD: Notes = Object.freeze({
  status: 'failed',
  message: 'no answer within 10 s',
  entries: [],
  rolloutEnd: ROLLOUT,
});
export const NOT_ASKED: Notes = Object.freeze({ status: 'not-asked', message: null, entries: [], rolloutEnd: ROLLOUT });

export function anAnnotation(parts: Partial<Annotation> = {}): Annotation {
  const time = parts.time ?? ROLLOUT + HOUR;
  return {
    id: '1',
    time,
    timeEnd: null,
    created: time,
    by: 'on-call',
    tags: ['dayone', 'shop', 'journal'],
    text: 'Seen.',
    ...parts,
  };
}

export function annotated(...annotations: readonly Annotation[]): Evidence {
  return { status: 'observed', query: 'q', data: { kind: 'annotations', annotations, truncated: false } };
}
