import { absent, aContext, aSeries, observed, ROLLOUT } from '../../../../tests/builders/evidence';
import { HOUR, MINUTE } from '../../../../tests/builders/plan';
import type { Check } from '../../model/plan';
import type { CheckRow } from '../../model/report';
import { createNoise } from '../../stats/fixtures/createNoise';
import { runCheck } from '../runCheck';
import { isMoreThanBefore } from './isMoreThanBefore';

const context = aContext();
const { schedule } = context;
const day = { from: ROLLOUT, to: schedule.now };
const clock = schedule.clock ?? { from: NaN, to: NaN };
const SEEDS = 100;
const check: Check = { id: 'x', title: 'X', component: 'o', weight: 1, critical: false, source: 'p', unit: 'short', detector: 'count', counter: 'c', companion: 'd', allowed: 0 };

/** Events at a rate an hour before and after, one draw a minute. */
function judge(seed: number, before: number, after: (time: number) => number): CheckRow {
  const { uniform } = createNoise(seed);
  const events = (perHour: number): number => (uniform() < perHour / 60 ? 1 : 0);
  return runCheck(check, { day: observed(aSeries({}, day, (time) => events(after(time)))), clock: observed(aSeries({}, clock, () => events(before))), companion: observed(aSeries({}, day, () => 100)) }, context);
}

const found = (before: number, after: (time: number) => number): number => Array.from({ length: SEEDS }, (_, seed) => judge(seed + 1, before, after)).filter(({ outcome }) => outcome === 'worse').length;

describe('count', () => {
  it.each([
    ['5 an hour', 5],
    ['20 an hour', 20],
  ])('is quiet where %s is usual', (_name, rate) => {
    expect(found(rate, () => rate)).toBeLessThanOrEqual(3);
  });

  it('is quiet where days are three times as busy as the hour compared', () => {
    expect(found(10, (time) => 10 + 15 * Math.sin((Math.PI * (time - ROLLOUT)) / (24 * HOUR)))).toBeLessThanOrEqual(3);
  });

  it.each([
    ['events that are new', 0, 2],
    ['ten times the rate', 5, 50],
  ])('finds %s', (_name, before, after) => {
    expect(found(before, () => after)).toBeGreaterThanOrEqual(98);
  });

  it('tells when and how many', () => {
    const burst = (time: number): number => (time > ROLLOUT + 5 * HOUR && time <= ROLLOUT + 5 * HOUR + 3 * MINUTE ? 60 : 0);
    const row = judge(1, 0, burst);
    expect(row.findings).toMatchObject([{ from: '2025-10-23T08:23:00Z', to: '2025-10-23T08:26:00Z', value: 3 }]);
    expect(row.reason.params).toMatchObject({ count: 3, allowed: 0 });
  });

  it.each([
    ['is not zero without a companion', { day: absent, companion: absent }, 'no-data'],
    ['is not zero where the companion has too few points', { day: absent, companion: observed(aSeries({}, { from: day.to - 3 * MINUTE, to: day.to }, () => 5)) }, 'inconclusive'],
    ['is not zero where the companion ended', { day: absent, companion: observed(aSeries({}, { from: day.from, to: day.from + HOUR }, () => 5)) }, 'no-data'],
    ['is zero where the companion was observed', { day: absent, companion: observed(aSeries({}, day, () => 5)) }, 'same'],
  ])('what was not counted %s', (_name, answers, outcome) => {
    expect(runCheck(check, answers, context).outcome).toBe(outcome);
  });
});

describe('isMoreThanBefore', () => {
  it.each([
    [{ before: 10, beforeLength: 1, after: 11, afterLength: 1 }, 1, false],
    [{ before: 10, beforeLength: 1, after: 40, afterLength: 1 }, 1, true],
    [{ before: 10, beforeLength: 1, after: 40, afterLength: 1 }, 3, false],
    [{ before: 0, beforeLength: 1, after: 40, afterLength: 1 }, 1, false],
    [{ before: 90_000, beforeLength: 1, after: 100_000, afterLength: 1 }, 1, true],
  ])('%o at %d times: %p', (counts, factor, more) => {
    expect(isMoreThanBefore(counts, factor)).toBe(more);
  });
});
