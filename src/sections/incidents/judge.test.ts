import { aContext, ROLLOUT } from '../../../tests/builders/evidence';
import { aNote, someNotes } from '../../../tests/builders/note';
import { HOUR, MINUTE } from '../../../tests/builders/plan';
import type { Note } from '../../engine/notes/parseNote';
import { toRecordedIncidents } from './judge';

const { schedule } = aContext();
const incident = (parts: Partial<Note> = {}): Note =>
  aNote({ kind: 'incident', severity: 'major', text: 'Staging down.\nSince noon.', ...parts });
const rowsOf = (...notes: readonly Note[]): ReturnType<typeof toRecordedIncidents> =>
  toRecordedIncidents(someNotes(...notes), schedule);

describe('toRecordedIncidents', () => {
  it('tells one in the words in which it was written', () => {
    expect(rowsOf(incident({ blocker: true }))).toEqual([
      {
        id: '1',
        kind: 'incident',
        title: 'Staging down',
        severity: 'major',
        state: 'open',
        blocker: true,
        from: '2025-10-23T04:23:00Z',
        to: null,
        minutes: 25 * 60,
        by: 'on-call',
        rule: null,
        finding: null,
        reason: {
          code: 'note.text',
          params: { text: 'Staging down.\nSince noon.' },
          text: 'Staging down.\nSince noon.',
        },
      },
    ]);
  });

  it.each([
    ['open without an end, and lasts until now', {}, { state: 'open', to: null, minutes: 1500 }],
    [
      'resolved by its end',
      { to: ROLLOUT + HOUR + 30 * MINUTE },
      { state: 'resolved', to: '2025-10-23T04:53:00Z', minutes: 30 },
    ],
    [
      'resolved by its text, for a time that nobody wrote down',
      { resolved: true },
      { state: 'resolved', to: null, minutes: null },
    ],
  ])('is %s', (_name, parts, expected) => {
    expect(rowsOf(incident(parts))[0]).toMatchObject(expected);
  });

  it('holds what is open from before the rollout, and not what was over by then', () => {
    const before = ROLLOUT - 5 * HOUR;
    const notes = [
      incident({ id: 'open', at: before }),
      incident({ id: 'over', at: before, to: before + HOUR }),
      incident({ id: 'resolved', at: before, resolved: true }),
      incident({ id: 'into', at: before, to: ROLLOUT + HOUR }),
    ];
    expect(rowsOf(...notes).map(({ id }) => id)).toEqual(['open', 'into']);
  });

  it('holds no other kind of note', () => {
    expect(rowsOf(aNote(), aNote({ kind: 'check', blocker: true }))).toEqual([]);
  });

  it('shortens a title, not the words', () => {
    const [row] = rowsOf(incident({ text: 'x'.repeat(500) }));
    expect([row?.title.length, row?.reason.text.length]).toEqual([120, 500]);
  });
});
