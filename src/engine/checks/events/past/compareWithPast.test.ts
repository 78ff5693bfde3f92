import { aContext, aSeries, observed, ROLLOUT } from '../../../../../tests/builders/evidence';
import { DAY, HOUR, MINUTE } from '../../../../../tests/builders/plan';
import { compareWithPast } from './compareWithPast';
import { type Past, PAST_STEP } from './past';
import { readPast } from './readPast';

const { schedule } = aContext();
const to = Math.floor(ROLLOUT / PAST_STEP) * PAST_STEP - 10 * MINUTE;
const span = { from: ROLLOUT + 10 * MINUTE, to: ROLLOUT + 10 * MINUTE + DAY };

function aPast(days: number, valueAt: (time: number) => number): Past {
  const past = readPast(observed(aSeries({}, { from: to - days * DAY, to, step: PAST_STEP }, valueAt)), schedule);
  if (past === null) {
    throw new Error('too few steps');
  }
  return past;
}

/** Twelve an hour. */
const steady = (): number => 2;
/** As many on average, all of them in the hours around midnight. */
const nightly = (time: number): number => ((time - 1) % DAY < 6 * HOUR ? 8 : 0);

describe('compareWithPast', () => {
  it.each([
    ['as many as usual', 6, steady, 288, false],
    ['a quarter more, which is no more than days may differ', 6, steady, 355, false],
    ['half as many again', 6, steady, 432, true],
    ['half as many again, with a day known', 1, steady, 432, false],
    ['four times as many, with a day known', 1, steady, 1152, true],
    [
      'half as many again where days differ as much',
      6,
      (time: number) => (Math.floor((to - time) / DAY) % 2 === 0 ? 1 : 3),
      432,
      false,
    ],
    [
      'half as many again where they come in bursts of a hundred',
      6,
      (time: number) => (time % (500 * MINUTE) === 0 ? 100 : 0),
      432,
      false,
    ],
  ])('%s, %d days known', (_name, days, valueAt, events, more) => {
    const compared = compareWithPast(aPast(days, valueAt), { span, events });
    expect(compared.isMore).toBe(more);
    expect(compared.usual).toBeCloseTo(288, -1);
  });

  it('takes what is usual from the same time of day where that is more, and from any time where it is not', () => {
    const past = aPast(6, nightly);
    const midnight = Math.ceil(ROLLOUT / DAY) * DAY;
    const at = (hour: number): number =>
      compareWithPast(past, { span: { from: midnight + hour * HOUR, to: midnight + (hour + 1) * HOUR }, events: 50 })
        .usual;
    expect([at(1), at(12)]).toEqual([48, expect.closeTo(12, 0)]);
  });

  it('finds at a quiet hour what would be usual at a busy one', () => {
    const noon = Math.ceil(ROLLOUT / DAY) * DAY + 12 * HOUR;
    expect(compareWithPast(aPast(6, nightly), { span: { from: noon, to: noon + HOUR }, events: 60 }).isMore).toBe(true);
  });
});
