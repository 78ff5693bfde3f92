import { ROLLOUT } from '../../../tests/builders/evidence';
import { aNote, NOT_ASKED, someNotes, UNREAD } from '../../../tests/builders/note';
import type { Note } from '../../engine/notes/parseNote';
import { toSignoffs } from './judge';

const RULES = [{ id: 'dba', role: 'Database lead', title: 'Migration is safe' }];
const decided = (decision: Note['decision'], parts: Partial<Note> = {}): Note =>
  aNote({ kind: 'signoff', signoff: 'dba', decision, text: 'Looked.', ...parts });

describe('toSignoffs', () => {
  it.each([
    ['open without a decision', [], 'open'],
    ['approved', [decided('approve')], 'approved'],
    ['rejected by a later decision', [decided('approve'), decided('reject', { id: '2' })], 'rejected'],
    ['approved after it was rejected', [decided('reject'), decided('approve', { id: '2' })], 'approved'],
    ['open where the decision was before the rollout ended', [decided('approve', { at: ROLLOUT - 1 })], 'open'],
    ['approved at the very end of the rollout', [decided('approve', { at: ROLLOUT })], 'approved'],
    ['open where another sign-off was decided', [decided('approve', { signoff: 'cto' })], 'open'],
  ] as const)('is %s', (_name, notes, state) => {
    expect(toSignoffs(RULES, someNotes(...notes))[0]?.state).toBe(state);
  });

  it('names who decided, when, and the note', () => {
    expect(toSignoffs(RULES, someNotes(decided('approve')))[0]).toEqual({
      ...RULES[0],
      state: 'approved',
      by: 'on-call',
      at: '2025-10-23T04:23:00Z',
      note: 'Looked.',
    });
    expect(toSignoffs(RULES, someNotes(decided('approve', { text: '' })))[0]?.note).toBeNull();
  });

  it('is open where nothing was read', () => {
    expect(
      [UNREAD, NOT_ASKED]
        .flatMap((notes) => toSignoffs(RULES, notes))
        .map(({ state, by, at, note }) => [state, by, at, note])
    ).toEqual([
      ['open', null, null, null],
      ['open', null, null, null],
    ]);
  });
});
