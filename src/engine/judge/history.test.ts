import { observed } from './fixtures/createEvidence';
import { createSchedule } from './fixtures/createSchedule';
import { movesBetweenDays, rangeOfExpression } from './history';

const DAY = 86_400_000;

describe('movesBetweenDays', () => {
  const schedule = createSchedule(24);
  const end = schedule.clock?.to ?? 0;
  const history = observed(...[7, 6, 5, 4, 3, 2, 1, 0].map((days) => [end - days * DAY, 100 + days] as const));

  it('pairs days as far apart as the compared windows', () => {
    expect(movesBetweenDays(history, DAY, schedule)).toEqual([-1, -1, -1, -1, -1, -1, -1]);
    expect(movesBetweenDays(history, 2 * DAY, schedule)).toEqual([-2, -2, -2, -2, -2, -2]);
  });

  it('leaves out pairs with a rollout in or between their windows', () => {
    const disturbed = [{ from: end - 2.5 * DAY, to: end - 2.4 * DAY }];
    expect(movesBetweenDays(history, DAY, { ...schedule, disturbed })).toHaveLength(6);
    expect(movesBetweenDays(history, 2 * DAY, { ...schedule, disturbed })).toHaveLength(4);
  });

  it('leaves out what lies before rollouts are known', () => {
    expect(movesBetweenDays(history, DAY, { ...schedule, knownSince: end - 3.5 * DAY })).toHaveLength(3);
  });

  it('leaves out a day without a value', () => {
    expect(movesBetweenDays(observed([end - 2 * DAY, 1], [end - DAY, null], [end, 3]), DAY, schedule)).toEqual([]);
  });

  it('has none for windows that are not whole days apart, and none without an answer', () => {
    expect(movesBetweenDays(history, 3_600_000, schedule)).toEqual([]);
    expect(movesBetweenDays(undefined, DAY, schedule)).toEqual([]);
  });
});

describe('rangeOfExpression', () => {
  it.each([
    ['histogram_quantile(0.95, sum by (le) (rate(x_bucket[5m])))', 300_000],
    ['sum(rate(a[1m])) / sum(rate(b[1h30m]))', 5_400_000],
    ['max_over_time(x[1h:1m])', 3_600_000],
    ['up{path=~"/api/[0-9]+"}', null],
  ])('%s', (expr, expected) => {
    expect(rangeOfExpression(expr)).toBe(expected);
  });
});
