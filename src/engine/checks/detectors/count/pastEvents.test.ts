import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../../../tests/builders/evidence';
import { DAY, HOUR, MINUTE } from '../../../../../tests/builders/plan';
import { createNoise } from '../../../stats/fixtures/createNoise';
import {
  askPast,
  compareWithPast,
  dispersionOf,
  expectedAtAnyTime,
  expectedByClock,
  isMoreThanBefore,
  type Past,
  PAST_STEP,
  rateAt,
  readPast,
} from './pastEvents';

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

function aPastDispersionOf(valueAt: (time: number) => number, days = 6): Past {
  const past = readPast(observed(aSeries({}, { from: to - days * DAY, to, step: PAST_STEP }, valueAt)), schedule);
  if (past === null) {
    throw new Error('too few steps');
  }
  return past;
}

const { uniform } = createNoise(1);
const events = (mean: number): number =>
  Array.from({ length: 100 }, uniform).filter((value) => value < mean / 100).length;

describe('dispersionOf', () => {
  it('is near 1 for independent events', () => {
    expect(
      dispersionOf(
        aPastDispersionOf(() => events(3)),
        HOUR,
        true
      )
    ).toBeLessThan(1.3);
    expect(
      dispersionOf(
        aPastDispersionOf(() => events(3), 1),
        HOUR,
        false
      )
    ).toBeLessThan(1.6);
  });

  it('is never under 1, where counts vary less, and where nothing was counted', () => {
    expect(
      dispersionOf(
        aPastDispersionOf(() => 5),
        DAY,
        true
      )
    ).toBe(1);
    expect(
      dispersionOf(
        aPastDispersionOf(() => 0),
        DAY,
        true
      )
    ).toBe(1);
  });

  it('is the size of bursts', () => {
    expect(
      dispersionOf(
        aPastDispersionOf(() => 10 * events(0.02)),
        HOUR,
        true
      )
    ).toBeCloseTo(10, -0.7);
  });

  it('is raised where few bursts tell their size', () => {
    const burst = (time: number): number => (time === to - DAY ? 60 : 0);
    expect(dispersionOf(aPastDispersionOf(burst), HOUR, true)).toBeCloseTo(1 + 59 * 3, 6);
    const eight = (time: number): number => (time % (1000 * MINUTE) === 0 ? 60 : 0);
    expect(dispersionOf(aPastDispersionOf(eight), HOUR, true)).toBeLessThan(1 + 59 * 1.4);
  });

  it('leaves the course of a day out where it is known', () => {
    const swing = (time: number): number => events(10 + 9 * Math.sin((2 * Math.PI * time) / DAY));
    expect(dispersionOf(aPastDispersionOf(swing), HOUR, true)).toBeLessThan(1.5);
    expect(dispersionOf(aPastDispersionOf(swing), HOUR, false)).toBeGreaterThan(10);
  });

  it('sees how days differ only where a day is judged', () => {
    const past = aPastDispersionOf((time) => events(Math.floor((to - time) / DAY) % 2 === 0 ? 4 : 8));
    expect(dispersionOf(past, DAY, true)).toBeGreaterThan(30);
    expect(dispersionOf(past, HOUR, true)).toBeLessThan(10);
  });
});

const NOON = Math.floor(ROLLOUT / DAY) * DAY + 12 * HOUR;

/** Two events a step from noon on, else none. */
function aPastExpectedEvents(length: number): Past {
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
    const expected = expectedByClock(aPastExpectedEvents(6 * DAY), span);
    expect(expected.events).toBeCloseTo(events, 9);
    expect(expected.from).toBe(from);
  });

  it('takes times that are not known from all that are', () => {
    expect(expectedByClock(aPastExpectedEvents(12 * HOUR), { from: NOON, to: NOON + HOUR })).toMatchObject({ from: 0 });
    expect(expectedByClock(aPastExpectedEvents(12 * HOUR), { from: NOON, to: NOON + HOUR }).events).toBeCloseTo(
      (6 * 106) / 72,
      9
    );
  });
});

describe('expectedAtAnyTime', () => {
  it('is the same at every hour', () => {
    const past = aPastExpectedEvents(6 * DAY);
    expect(expectedAtAnyTime(past, { from: NOON, to: NOON + HOUR })).toEqual({ events: 6, from: 864 });
    expect(expectedAtAnyTime(past, { from: NOON - HOUR, to: NOON })).toEqual({ events: 6, from: 864 });
  });
});

describe('rateAt', () => {
  it('is events a step at that time of day', () => {
    expect([NOON, NOON + PAST_STEP].map((end) => rateAt(aPastExpectedEvents(6 * DAY), end))).toEqual([0, 2]);
  });
});

const poisson = { beforeLength: 1, afterLength: 1, dispersion: 1 };

describe('isMoreThanBefore', () => {
  it.each([
    [{ ...poisson, before: 10, after: 11 }, 1, false],
    [{ ...poisson, before: 10, after: 40 }, 1, true],
    [{ ...poisson, before: 10, after: 40 }, 3, false],
    [{ ...poisson, before: 10, after: 40, dispersion: 10 }, 1, false],
    [{ ...poisson, before: 100, after: 400, dispersion: 10 }, 1, true],
    [{ ...poisson, before: 60, beforeLength: 6, after: 11 }, 1, false],
    [{ ...poisson, before: 60, beforeLength: 6, after: 25 }, 1, true],
    [{ ...poisson, before: 90_000, after: 100_000 }, 1, true],
    [{ ...poisson, before: 1e9, after: 1.1e9 }, 1, true],
    [{ ...poisson, before: 0, after: 40 }, 1, false],
    [{ ...poisson, before: 10, after: 40, beforeLength: 0 }, 1, false],
    [{ ...poisson, before: 10, after: 40, afterLength: 0 }, 1, false],
  ])('%o at %d times: %p', (counts, factor, more) => {
    expect(isMoreThanBefore(counts, factor)).toBe(more);
  });
});
