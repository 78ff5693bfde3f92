import { aPlan } from '../../tests/builders/plan';
import { aReport } from '../../tests/fixtures/report';
import { createTranslator } from '../i18n/createTranslator';
import { createZone, UTC } from '../i18n/instants';
import { createTelling, type Telling } from '../i18n/locale';
import { en } from '../sections/words.en';
import { checkCheckpoint, choosePlan, createRetold, parsePlans, toCheckpoints, toSearch } from './openEvaluation';

const translate = createTranslator({ catalogue: en });

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

const AT = Date.parse('2025-10-24T03:53:00Z');

describe('toSearch', () => {
  it('names only what was asked for: a checkpoint that is given is judged as the last one', () => {
    expect(toSearch({ plan: '', rolloutEnd: null, checkpoint: null, at: AT }, 'hotel')).toBe(
      'plan=hotel&at=2025-10-24T03%3A53%3A00Z'
    );
  });

  it('carries a deployment and a checkpoint', () => {
    const params = new URLSearchParams(
      toSearch({ plan: 'a b', rolloutEnd: AT - 60_000, checkpoint: '4h', at: AT }, 'a b')
    );
    expect(Object.fromEntries(params)).toEqual({
      plan: 'a b',
      at: '2025-10-24T03:53:00Z',
      rolloutEnd: '2025-10-24T03:52:00Z',
      checkpoint: '4h',
    });
  });
});

const CATALOGUE = { ...en, 'page.checks.since': 'since {at:time}' };
const REASON = {
  code: 'page.checks.since' as const,
  params: { at: '2025-10-23T03:23:00Z' },
  text: 'since 23 Oct 2025, 03:23 UTC',
  status: 'pass' as const,
};

const tellIn = (timeZone: string): Telling =>
  createTelling({ language: 'en', catalogue: CATALOGUE, zone: createZone(timeZone, 'en') ?? UTC });

function aToldReport(): ReturnType<typeof aReport> {
  const { verdict } = aReport();
  return aReport({ verdict: { ...verdict, reasons: [{ ...verdict.reasons[0], ...REASON }] } as typeof verdict });
}

describe('createRetold', () => {
  it('tells times in the zone of the dashboard', () => {
    const told = createRetold(tellIn)(aToldReport(), 'Europe/Madrid');
    expect(told.verdict.reasons[0]?.text).toBe('since 23 Oct 2025, 05:23 Europe/Madrid');
  });

  it('tells a report once for a zone, and not at all for UTC', () => {
    const [report, retold] = [aToldReport(), createRetold(tellIn)];
    expect(retold(report, 'Europe/Madrid')).toBe(retold(report, 'Europe/Madrid'));
    expect(retold(report, 'utc')).toBe(report);
  });
});
