import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../../../tests/builders/evidence';
import { DAY, HOUR, MINUTE } from '../../../../../tests/builders/plan';
import { askPast } from './askPast';
import { PAST_STEP } from './past';
import { readPast } from './readPast';

const { schedule } = aContext();
const end = Date.parse('2025-10-23T03:20:00Z');
const week = { from: end - 7 * DAY, to: end, step: PAST_STEP };
const all = observed(aSeries({}, week, () => 1));

describe('askPast', () => {
  it.each([
    ['a week before the rollout at most', ROLLOUT - 30 * DAY, 7 * DAY],
    ['no farther than rollouts are known', ROLLOUT - 3 * DAY, 3 * DAY],
    ['a day at least', ROLLOUT - HOUR, DAY],
  ])('asks %s', (_name, knownSince, length) => {
    const request = askPast('p', 'c', { ...schedule, knownSince });
    expect(request).toMatchObject({
      kind: 'increments',
      selectors: ['c'],
      grid: { from: end - length, to: end, step: PAST_STEP },
    });
  });
});

describe('readPast', () => {
  it('leaves out the steps that touch the judged rollout', () => {
    const past = readPast(all, schedule);
    expect(past?.samples.at(-1)?.[0]).toBe(Date.parse('2025-10-23T03:10:00Z'));
    expect(past).toMatchObject({ events: 7 * 144 - 1, known: (7 * 144 - 1) * PAST_STEP });
    expect(past?.byClock.size).toBe(144);
    expect(past?.days).toBeCloseTo(7, 1);
  });

  it('leaves out the steps that touch an earlier rollout and its settling', () => {
    const earlier = { from: end - DAY + MINUTE, to: end - DAY + 15 * MINUTE };
    expect(readPast(all, { ...schedule, disturbed: [...schedule.disturbed, earlier] })?.samples).toHaveLength(
      7 * 144 - 3
    );
  });

  it('does not take a step without a sample for zero', () => {
    const gap = observed(aSeries({}, week, (time) => (time <= end - DAY ? NaN : 1)));
    expect(readPast(gap, schedule)).toMatchObject({ events: 143, known: 143 * PAST_STEP });
  });

  it('counts whole events', () => {
    expect(readPast(observed(aSeries({}, week, () => 1e-12)), schedule)?.events).toBe(0);
  });

  it.each([
    ['it failed', failed],
    ['it is absent', absent],
    ['it was not asked', undefined],
    ['under eight steps are known', observed(aSeries({}, { ...week, to: week.from + 7 * PAST_STEP }, () => 1))],
  ])('is not known where %s', (_name, evidence) => {
    expect(readPast(evidence, schedule)).toBeNull();
  });
});
