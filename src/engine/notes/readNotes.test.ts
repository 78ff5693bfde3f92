import { absent, aContext, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { anAnnotation, annotated } from '../../../tests/builders/note';
import { aPlan, DAY, HOUR, MINUTE } from '../../../tests/builders/plan';
import { annotationRequests, readNotes } from './readNotes';

const { schedule } = aContext();
const { now } = schedule;
const INCIDENT = 'Down.\n{"kind":"incident","severity":"major","blocker":true,"resolved":true}';

describe('readNotes', () => {
  it.each([
    ['not asked without a request', undefined, { status: 'not-asked', message: null }],
    [
      'not asked where the source was left out on purpose',
      { status: 'absent', query: '' } as const,
      { status: 'not-asked', message: null },
    ],
    ['read and empty where there is nothing', absent, { status: 'read', message: null }],
    ['failed with the reason', failed, { status: 'failed', message: 'no answer within 10 s' }],
    [
      'failed where the answer is of another kind',
      observed(),
      { status: 'failed', message: 'the answer holds series, not annotations' },
    ],
  ])('is %s', (_name, answer, expected) => {
    expect(readNotes(answer, schedule)).toEqual({ entries: [], rolloutEnd: ROLLOUT, ...expected });
  });

  it('orders by time, then id, and counts one that comes twice once', () => {
    const answer = annotated(
      anAnnotation({ id: '3' }),
      anAnnotation({ id: '2' }),
      anAnnotation({ id: '9', time: ROLLOUT }),
      anAnnotation({ id: '3' })
    );
    expect(readNotes(answer, schedule).entries.map(({ id }) => id)).toEqual(['9', '2', '3']);
  });

  it.each([
    ['one timed later', anAnnotation({ time: now + 1, created: now - HOUR })],
    ['one made later, whatever its time', anAnnotation({ time: ROLLOUT, created: now + 1 })],
    ['one without a time', anAnnotation({ time: NaN })],
  ])('does not know %s', (_name, annotation) => {
    expect(readNotes(annotated(annotation), schedule).entries).toEqual([]);
  });

  it('knows one at the very instant', () => {
    expect(readNotes(annotated(anAnnotation({ time: now })), schedule).entries).toHaveLength(1);
  });

  it.each([
    ['an end by now', now, { to: now, resolved: true }],
    ['an end to come, which was not resolved then', now + 1, { to: null, resolved: false }],
    ['no end, where its text counts', null, { to: null, resolved: true }],
    ['an end at its start, which is an instant', now - HOUR, { to: null, resolved: true }],
  ])('takes %s', (_name, timeEnd, expected) => {
    expect(
      readNotes(annotated(anAnnotation({ time: now - HOUR, timeEnd, text: INCIDENT })), schedule).entries[0]
    ).toMatchObject({ kind: 'incident', blocker: true, text: 'Down.', ...expected });
  });

  it('keeps who wrote it and when', () => {
    expect(
      readNotes(annotated(anAnnotation({ time: ROLLOUT + MINUTE, by: 'dba' })), schedule).entries[0]
    ).toMatchObject({ at: ROLLOUT + MINUTE, by: 'dba' });
  });
});

describe('annotationRequests', () => {
  const { schedule } = aContext();

  it('asks for the notes of this plan from the lookback before the rollout to the end of the day', () => {
    const plan = aPlan({ annotations: { source: 'notes', lookback: 14 * DAY } });
    expect(annotationRequests(plan, schedule).annotations).toMatchObject({
      source: 'notes',
      kind: 'annotations',
      tags: ['dayone', 'shop'],
      span: { from: ROLLOUT - 14 * DAY, to: schedule.day.to },
      limit: 1000,
    });
  });

  it('asks nobody where the plan names no place for notes', () => {
    expect(annotationRequests(aPlan(), schedule)).toEqual({});
  });
});
