import { aContext, aSeries, observed } from '../../../../tests/builders/evidence';
import { aPlan, HOUR } from '../../../../tests/builders/plan';
import type { Context } from '../../model/context';
import type { Check } from '../../model/plan';
import { toScore } from '../../scoring/toScore';
import { toVerdict } from '../../scoring/toVerdict';
import { runCheck, toCheckFinding } from '../runCheck';

const check: Check = {
  id: 'm',
  title: 'M',
  component: 'o',
  weight: 1,
  critical: false,
  source: 'p',
  unit: 'decmbytes',
  detector: 'leak',
  query: 'q',
  capacity: null,
  perHour: 3,
  warmUp: 2 * HOUR,
};

/** What a verdict says of a check that saw only the last hour. */
function statusAt(context: Context): string | undefined {
  const { now } = context.schedule;
  const lately = observed(aSeries({ instance: 'a' }, { from: now - HOUR, to: now }, () => 500));
  const findings = [toCheckFinding(runCheck(check, { day: lately }, context))];
  const score = toScore(aPlan(), findings);
  const { reasons } = toVerdict({ findings, score, alerts: null, sources: [], ...context });
  return reasons.find(({ finding }) => finding === check.id)?.status;
}

describe('a leak that no instance has the samples to show', () => {
  it.each([
    ['warns where the day was long enough for them', 26, 'unknown'],
    ['waits where it was not yet', 3, undefined],
  ])('%s', (_name, hours, status) => {
    expect(statusAt(aContext(aPlan(), hours))).toBe(status);
  });
});
