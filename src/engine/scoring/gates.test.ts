import { aContext } from '../../../tests/builders/evidence';
import { aPlan } from '../../../tests/builders/plan';
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../sections/words.en';
import type { Finding } from '../model/finding';
import type { Verdict } from '../model/verdict';
import { toScore } from './toScore';
import { toVerdict } from './toVerdict';
import type { Firing } from './verdictInput';

const translate = createTranslator({ catalogue: en });
const plan = aPlan();
const { schedule } = aContext(plan);
const reason = (text: string): Finding['reason'] => ({ code: 'note.text', params: { text }, text });
const GOOD: readonly Finding[] = plan.components.map(({ id: component }) => ({
  id: component,
  kind: 'measure',
  title: component,
  component,
  weight: 1,
  critical: false,
  outcome: 'same',
  missed: false,
  points01: 1,
  ignored: false,
  reason: reason('Within tolerance.'),
}));
const blocker: Finding = {
  id: '7',
  kind: 'gate',
  title: 'staging server unavailable',
  component: 'operations',
  weight: 0,
  critical: true,
  outcome: 'worse',
  missed: false,
  points01: 0,
  ignored: false,
  reason: reason('Open blocker: staging server unavailable'),
};
const CALM: Firing = { firing: [] };

function verdict(...gates: readonly Finding[]): Verdict {
  const findings = [...GOOD, ...gates];
  return toVerdict({ findings, score: toScore(plan, findings), alerts: CALM, sources: [], schedule, translate });
}

describe('a gate', () => {
  it('changes neither score nor coverage', () => {
    const unknown = { ...blocker, outcome: 'failed', points01: null } as const;
    expect(toScore(plan, [...GOOD, blocker, unknown])).toEqual(toScore(plan, GOOD));
    expect(toScore(plan, [...GOOD, { ...blocker, component: 'nowhere' }])).toEqual(toScore(plan, GOOD));
    expect(toScore(plan, [blocker]).score).toMatchObject({ overall: null, coverage: 0 });
  });

  it('stops the go-live by itself, in its own words, and says what would change that', () => {
    const { outcome, reasons, wouldChange } = verdict(blocker);
    expect(outcome).toBe('not-ready');
    expect(reasons[0]).toMatchObject({
      code: 'verdict.gate',
      text: 'Open blocker: staging server unavailable',
      status: 'fail',
      finding: '7',
    });
    expect(wouldChange.map(({ text }) => text)).toEqual([
      'All of these must be settled first: staging server unavailable.',
    ]);
  });

  it('warns where it is not critical, before other warnings', () => {
    const service: Finding = {
      ...blocker,
      id: 'services',
      kind: 'services',
      title: 'Services',
      critical: false,
      reason: reason('1 of 2 services are up.'),
    };
    const { outcome, reasons, wouldChange } = verdict(service, { ...blocker, critical: false });
    expect(outcome).toBe('ready-with-warnings');
    expect(reasons.map(({ text }) => text)).toEqual([
      'Open blocker: staging server unavailable',
      'Services: 1 of 2 services are up.',
    ]);
    expect(wouldChange[0]?.text).toBe('Ready when these are settled: Services, staging server unavailable.');
  });

  it('leaves the verdict open where nobody can know of it', () => {
    const { outcome, reasons } = verdict({
      ...blocker,
      title: 'What people wrote down',
      outcome: 'failed',
      points01: null,
      reason: reason('Not judged: no answer'),
    });
    expect([outcome, reasons[0]?.text]).toEqual([
      'incomplete',
      'What people wrote down is critical and was not judged: Not judged: no answer',
    ]);
  });

  it('is no item that weighs nothing: one that restates a finding counts once', () => {
    const restated: Finding = { ...blocker, kind: 'item', critical: false, missed: true };
    expect(verdict(restated).outcome).toBe('ready');
    expect(toScore(plan, [...GOOD, restated])).toEqual(toScore(plan, GOOD));
    expect(verdict({ ...restated, missed: false, outcome: 'no-data', points01: null }).outcome).toBe('ready');
    expect(verdict({ ...restated, critical: true }).outcome).toBe('not-ready');
  });
});
