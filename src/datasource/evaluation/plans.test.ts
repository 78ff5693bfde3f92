import { aPlan } from '../../../tests/builders/plan';
import { choosePlan, parsePlans, toCheckpoints } from './plans';

const TWO = { plans: [aPlan({ id: 'a' }), aPlan({ id: 'b' })], refused: [] };

describe('choosePlan', () => {
  it('takes the first plan where none is named, else the one that is', () => {
    expect([choosePlan(TWO, '').id, choosePlan(TWO, 'b').id]).toEqual(['a', 'b']);
  });

  it.each([
    ['names the plans there are', TWO, 'c', 'There is no plan "c"; there are: a, b.'],
    ['says that there is none', { plans: [], refused: [] }, '', 'The Day One app has no plan yet'],
    ['says what is wrong with a plan', { plans: [], refused: ['windows.step: too long'] }, '', 'windows.step: too long'],
  ])('%s', (_name, plans, id, message) => {
    expect(() => choosePlan(plans, id)).toThrow(message);
  });
});

describe('parsePlans', () => {
  it('keeps what is wrong with a plan', () => {
    const { plans, refused } = parsePlans(['schemaVersion: 1\nid: x\nmeasurs: []\n'], (code) => code);
    expect([plans.length, refused.length]).toEqual([0, 1]);
  });
});

describe('toCheckpoints', () => {
  it('names them by their hours', () => {
    expect(toCheckpoints(aPlan({}))).toContain('24h');
  });
});
