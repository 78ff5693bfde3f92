import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../../tests/builders/evidence';
import { aPlan, DAY, HOUR, MINUTE } from '../../../../tests/builders/plan';
import type { Evidence } from '../../model/evidence';
import type { Check } from '../../model/plan';
import { createNoise } from '../../stats/fixtures/createNoise';
import type { CheckRow } from '../checkRow';
import { checkRequests, runCheck } from '../runCheck';
import { PAST_STEP } from './count/pastEvents';

const context = aContext();
const { schedule } = context;
const day = { from: ROLLOUT, to: schedule.now };
const before = Math.floor(ROLLOUT / PAST_STEP) * PAST_STEP;
const past = { from: before - 6 * DAY, to: before, step: PAST_STEP };
const SEEDS = 40;
const check: Check = {
  id: 'x',
  title: 'X',
  component: 'o',
  weight: 1,
  critical: false,
  source: 'p',
  unit: 'short',
  detector: 'count',
  counter: 'c',
  companion: 'd',
  allowed: 0,
};

type Rate = (time: number) => number;

/** Events at a rate an hour before and after, one draw a minute. */
function answersOf(seed: number, usual: Rate, after: Rate): Record<string, Evidence> {
  const { uniform } = createNoise(seed);
  const inMinutes = (rate: number, minutes: number): number =>
    Array.from({ length: minutes }, uniform).filter((value) => value < rate / 60).length;
  return {
    day: observed(aSeries({}, day, (time) => inMinutes(after(time), 1))),
    past: observed(aSeries({}, past, (time) => inMinutes(usual(time), PAST_STEP / MINUTE))),
    companion: observed(aSeries({}, day, () => 100)),
  };
}

const judge = (seed: number, usual: Rate, after: Rate): CheckRow =>
  runCheck(check, answersOf(seed, usual, after), context);
const found = (usual: Rate, after: Rate): number =>
  Array.from({ length: SEEDS }, (_, seed) => judge(seed + 1, usual, after)).filter(({ outcome }) => outcome === 'worse')
    .length;
const steadily =
  (rate: number): Rate =>
  () =>
    rate;

describe('count', () => {
  it.each([0.1, 1, 5, 20])('is quiet where %p an hour are usual', (rate) => {
    expect(found(steadily(rate), steadily(rate))).toBeLessThanOrEqual(2);
  });

  it('is quiet where every day is as uneven as the one after the rollout', () => {
    const swing: Rate = (time) => 10 + 9 * Math.sin((2 * Math.PI * time) / DAY);
    expect(found(swing, swing)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['events that are new', steadily(0), steadily(2)],
    ['ten times the rate', steadily(5), steadily(50)],
    ['five times a low rate', steadily(1), steadily(5)],
  ])('finds %s', (_name, usual, after) => {
    expect(found(usual, after)).toBeGreaterThanOrEqual(39);
  });

  it('finds what began in the current window, and shows that', () => {
    const late = schedule.current?.from ?? NaN;
    const row = judge(1, steadily(10), (time) => (time > late ? 50 : 10));
    expect(row).toMatchObject({ outcome: 'worse', reason: { code: 'check.count.moreNow' } });
    expect(row.findings.every(({ from }) => Date.parse(from ?? '') >= late)).toBe(true);
    expect(row.reason.params['recent']).toBeGreaterThan(20);
  });

  it('tells when and how many', () => {
    const burst: Rate = (time) => (time > ROLLOUT + 5 * HOUR && time <= ROLLOUT + 5 * HOUR + 3 * MINUTE ? 60 : 0);
    const row = judge(1, steadily(0), burst);
    expect(row.findings).toMatchObject([{ from: '2025-10-23T08:23:00Z', to: '2025-10-23T08:26:00Z', value: 3 }]);
    expect(row.reason).toMatchObject({
      code: 'check.count.new',
      params: { count: 3, allowed: 0, at: '2025-10-23T08:23:00.000Z' },
    });
  });

  it('tells what the days before would give, and how long they are known', () => {
    const { reason } = judge(1, steadily(2), steadily(2));
    expect(reason.code).toBe('check.count.usual');
    expect(reason.params['known']).toBe(6 * DAY - PAST_STEP);
    expect(Math.abs(Number(reason.params['usual']) - 2 * 25.8)).toBeLessThan(10);
  });

  it.each([
    ['absent', absent],
    ['not answered', failed],
    ['never finite', observed(aSeries({}, past, () => NaN))],
    ['seven steps long', observed(aSeries({}, { ...past, to: past.from + 7 * PAST_STEP }, () => 100))],
    ['all inside a rollout', observed(aSeries({}, { ...past, from: ROLLOUT - 10 * MINUTE, step: MINUTE }, () => 100))],
  ])('goes by what is allowed alone where the past is %s, and says so', (_name, evidence) => {
    const answers = { ...answersOf(1, steadily(2), steadily(2)), past: evidence };
    expect(runCheck(check, answers, context)).toMatchObject({
      outcome: 'worse',
      reason: { code: 'check.count.found', params: { known: null } },
    });
  });

  it.each([
    ['is not zero without a companion', { day: absent, companion: absent }, 'no-data'],
    [
      'is not zero where the companion has too few points',
      { day: absent, companion: observed(aSeries({}, { from: day.to - 3 * MINUTE, to: day.to }, () => 5)) },
      'inconclusive',
    ],
    [
      'is not zero where the companion ended',
      { day: absent, companion: observed(aSeries({}, { from: day.from, to: day.from + HOUR }, () => 5)) },
      'no-data',
    ],
    [
      'is zero where the companion was observed',
      { day: absent, companion: observed(aSeries({}, day, () => 5)) },
      'same',
    ],
  ])('what was not counted %s', (_name, answers, outcome) => {
    expect(runCheck(check, answers, context).outcome).toBe(outcome);
  });

  it('asks for the past at no first deployment', () => {
    const without = { ...context, schedule: { ...schedule, clock: null } };
    expect(Object.keys(checkRequests(check, without.schedule)).sort()).toEqual(['companion', 'day']);
    expect(runCheck(check, answersOf(1, steadily(2), steadily(2)), without).reason.code).toBe('check.count.found');
  });

  it('asks the same past at every checkpoint', () => {
    const at = (hours: number): string | undefined =>
      checkRequests(check, { ...aContext(aPlan(), hours).schedule, knownSince: 0 })['past']?.id;
    expect(new Set([2.5, 5.5, 26].map(at)).size).toBe(1);
  });
});
