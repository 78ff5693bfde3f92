import { aContext, ROLLOUT } from '../../../tests/builders/evidence';
import { aNote, NOT_ASKED, someNotes, UNREAD } from '../../../tests/builders/note';
import { MINUTE } from '../../../tests/builders/plan';
import { toJournal } from './judge';

const { schedule } = aContext();
const START = ROLLOUT - 8 * MINUTE;

describe('toJournal', () => {
  it('holds every kind since the rollout began, oldest first', () => {
    const notes = someNotes(
      aNote({ id: 'before', at: START - 1 }),
      aNote({ id: 'start', at: START }),
      aNote({ id: 'check', kind: 'check' }),
      aNote({ id: 'incident', kind: 'incident' })
    );
    expect(toJournal(notes, schedule).map(({ id }) => id)).toEqual(['start', 'check', 'incident']);
    expect(toJournal(notes, schedule)[1]).toEqual({
      id: 'check',
      at: '2025-10-23T04:23:00Z',
      by: 'on-call',
      kind: 'check',
      text: 'Seen.',
    });
  });

  it('begins at the end of a rollout whose start is not known', () => {
    const notes = someNotes(aNote({ at: ROLLOUT - 1 }), aNote({ at: ROLLOUT }));
    expect(toJournal(notes, { ...schedule, disturbed: [] })).toHaveLength(1);
  });

  it('is empty where nothing was read', () => {
    expect([UNREAD, NOT_ASKED].flatMap((notes) => toJournal(notes, schedule))).toEqual([]);
  });
});
