import { ROLLOUT } from '../../../tests/builders/evidence';
import { DAY, HOUR, MINUTE } from '../../../tests/builders/plan';
import { daySpan } from './answers';

function spanAt(now: number, to = now, step = MINUTE): readonly [number, number] {
  const span = daySpan({
    now: ROLLOUT + now,
    rolloutEnd: ROLLOUT,
    step,
    day: { from: ROLLOUT, to: ROLLOUT + to, step },
  });
  return [span.from - ROLLOUT, span.to - ROLLOUT];
}

describe('daySpan', () => {
  it.each([
    ['since the rollout in the first day', spanAt(5 * HOUR), [0, 5 * HOUR]],
    ['the last 24 h after it', spanAt(26 * HOUR), [2 * HOUR, 26 * HOUR]],
    ['up to a second rollout', spanAt(60 * HOUR, 30 * HOUR), [6 * HOUR, 30 * HOUR]],
    ['as of an instant in the past', spanAt(5 * HOUR, 26 * HOUR), [0, 5 * HOUR]],
    ['empty at the rollout', spanAt(0), [0, 0]],
    ['empty before it', spanAt(-HOUR, 0), [0, 0]],
  ])('%s', (_name, span, expected) => {
    expect(span).toEqual(expected);
  });

  it('lies on whole steps', () => {
    const step = 7 * MINUTE;
    const end = Math.ceil(ROLLOUT / step) * step;
    const span = daySpan({
      now: end + 2 * DAY + MINUTE,
      rolloutEnd: end,
      step,
      day: { from: end, to: end + 2 * DAY, step },
    });
    expect([span.from % step, span.to % step]).toEqual([0, 0]);
    expect(span.to - span.from).toBeLessThanOrEqual(DAY);
  });
});
