import { aSeries, aContext, observed, ROLLOUT } from '../../../../../tests/builders/evidence';
import { DAY, HOUR, MINUTE } from '../../../../../tests/builders/plan';
import { createNoise } from '../../../stats/fixtures/createNoise';
import { dispersionOf } from './dispersionOf';
import { type Past, PAST_STEP } from './past';
import { readPast } from './readPast';

const { schedule } = aContext();
const to = Math.floor(ROLLOUT / PAST_STEP) * PAST_STEP - 10 * MINUTE;

function aPast(valueAt: (time: number) => number, days = 6): Past {
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
        aPast(() => events(3)),
        HOUR,
        true
      )
    ).toBeLessThan(1.3);
    expect(
      dispersionOf(
        aPast(() => events(3), 1),
        HOUR,
        false
      )
    ).toBeLessThan(1.6);
  });

  it('is never under 1, where counts vary less, and where nothing was counted', () => {
    expect(
      dispersionOf(
        aPast(() => 5),
        DAY,
        true
      )
    ).toBe(1);
    expect(
      dispersionOf(
        aPast(() => 0),
        DAY,
        true
      )
    ).toBe(1);
  });

  it('is the size of bursts', () => {
    expect(
      dispersionOf(
        aPast(() => 10 * events(0.02)),
        HOUR,
        true
      )
    ).toBeCloseTo(10, -0.7);
  });

  it('is raised where few bursts tell their size', () => {
    const burst = (time: number): number => (time === to - DAY ? 60 : 0);
    expect(dispersionOf(aPast(burst), HOUR, true)).toBeCloseTo(1 + 59 * 3, 6);
    const eight = (time: number): number => (time % (1000 * MINUTE) === 0 ? 60 : 0);
    expect(dispersionOf(aPast(eight), HOUR, true)).toBeLessThan(1 + 59 * 1.4);
  });

  it('leaves the course of a day out where it is known', () => {
    const swing = (time: number): number => events(10 + 9 * Math.sin((2 * Math.PI * time) / DAY));
    expect(dispersionOf(aPast(swing), HOUR, true)).toBeLessThan(1.5);
    expect(dispersionOf(aPast(swing), HOUR, false)).toBeGreaterThan(10);
  });

  it('sees how days differ only where a day is judged', () => {
    const past = aPast((time) => events(Math.floor((to - time) / DAY) % 2 === 0 ? 4 : 8));
    expect(dispersionOf(past, DAY, true)).toBeGreaterThan(30);
    expect(dispersionOf(past, HOUR, true)).toBeLessThan(10);
  });
});
