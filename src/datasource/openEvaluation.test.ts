import { aPlan } from '../../tests/builders/plan';
import { createTranslator } from '../i18n/createTranslator';
import { panels } from '../i18n/en/panels';
import { checkCheckpoint, choosePlan, parsePlans, toCheckpoints } from './openEvaluation';

const translate = createTranslator({ catalogue: panels });

const TWO = { plans: [aPlan({ id: 'a' }), aPlan({ id: 'b' })], refused: [] };

describe('choosePlan', () => {
  it('takes the first plan where none is named, else the one that is', () => {
    expect([choosePlan(TWO, '', translate).id, choosePlan(TWO, 'b', translate).id]).toEqual(['a', 'b']);
  });

  it.each([
    ['names the plans there are', TWO, 'c', 'There is no plan “c”; there are: a, b.'],
    ['says that there is none', { plans: [], refused: [] }, '', 'The Day One app has no plan yet'],
    [
      'says what is wrong with a plan',
      { plans: [], refused: ['windows.step: too long'] },
      '',
      'windows.step: too long',
    ],
  ])('%s', (_name, plans, id, message) => {
    expect(() => choosePlan(plans, id, translate)).toThrow(message);
  });
});

describe('parsePlans', () => {
  it('keeps what is wrong with a plan', () => {
    const { plans, refused } = parsePlans(['schemaVersion: 1\nid: x\nmeasurs: []\n'], (code) => code);
    expect([plans.length, refused.length]).toEqual([0, 1]);
  });
});

describe('checkCheckpoint', () => {
  it('takes one that the plan has, and none', () => {
    expect(() => [
      checkCheckpoint(aPlan({}), '4h', translate),
      checkCheckpoint(aPlan({}), null, translate),
    ]).not.toThrow();
  });

  it('names those there are', () => {
    expect(() => checkCheckpoint(aPlan({ id: 'a' }), '7h', translate)).toThrow(
      'Plan “a” has no checkpoint “7h”; it has 0h, 1h, 4h, 12h, 24h.'
    );
  });
});

describe('toCheckpoints', () => {
  it('names them by their hours', () => {
    expect(toCheckpoints(aPlan({}))).toContain('24h');
  });
});
