import { aContext, ROLLOUT } from '../../../tests/builders/evidence';
import { aPlan, DAY } from '../../../tests/builders/plan';
import { annotationRequests } from './annotationRequests';

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
