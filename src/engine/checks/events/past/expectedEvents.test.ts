import { aContext, aSeries, observed, ROLLOUT } from '../../../../../tests/builders/evidence';
import { DAY, HOUR, MINUTE } from '../../../../../tests/builders/plan';
import { expectedAtAnyTime, expectedByClock, rateAt } from './expectedEvents';
import { type Past, PAST_STEP } from './past';
import { readPast } from './readPast';

const { schedule } = aContext();
const to = Math.floor(ROLLOUT / PAST_STEP) * PAST_STEP - 10 * MINUTE;
const NOON = Math.floor(ROLLOUT / DAY) * DAY + 12 * HOUR;

/** Two events a step from noon on, else none. */
function aPast(length: number): Past {
  const past = readPast(
    observed(
      aSeries({}, { from: to - length, to, step: PAST_STEP }, (time) => ((time - 1) % DAY >= 12 * HOUR ? 2 : 0))
    ),
    schedule
  );
  if (past === null) {
    throw new Error('too few steps');
  }
  return past;
}

describe('expectedByClock', () => {
  it.each([
    ['the busy hour after noon', { from: NOON, to: NOON + HOUR }, 12, 72],
    ['the quiet hour before it', { from: NOON - HOUR, to: NOON }, 0, 0],
    ['an hour across noon, off the steps', { from: NOON - 33 * MINUTE, to: NOON + 27 * MINUTE }, 5.4, 36],
    ['two days', { from: NOON, to: NOON + 2 * DAY }, 288, 864],
    ['no time', { from: NOON, to: NOON }, 0, 0],
  ])('of %s', (_name, span, events, from) => {
    const expected = expectedByClock(aPast(6 * DAY), span);
    expect(expected.events).toBeCloseTo(events, 9);
    expect(expected.from).toBe(from);
  });

  it('takes times that are not known from all that are', () => {
    expect(expectedByClock(aPast(12 * HOUR), { from: NOON, to: NOON + HOUR })).toMatchObject({ from: 0 });
    expect(expectedByClock(aPast(12 * HOUR), { from: NOON, to: NOON + HOUR }).events).toBeCloseTo((6 * 106) / 72, 9);
  });
});

describe('expectedAtAnyTime', () => {
  it('is the same at every hour', () => {
    const past = aPast(6 * DAY);
    expect(expectedAtAnyTime(past, { from: NOON, to: NOON + HOUR })).toEqual({ events: 6, from: 864 });
    expect(expectedAtAnyTime(past, { from: NOON - HOUR, to: NOON })).toEqual({ events: 6, from: 864 });
  });
});

describe('rateAt', () => {
  it('is events a step at that time of day', () => {
    expect([NOON, NOON + PAST_STEP].map((end) => rateAt(aPast(6 * DAY), end))).toEqual([0, 2]);
  });
});
