import { toDuration, toPoints } from './series';

describe('toDuration', () => {
  it.each([
    [60_000, '1m'],
    [3_570_000, '59m30s'],
    [59_999, '59s999ms'],
    [86_400_000, '1d'],
    [90_061_001, '1d1h1m1s1ms'],
    [500, '500ms'],
    [0, '0s'],
  ])('writes %s ms as %s', (milliseconds, text) => expect(toDuration(milliseconds)).toBe(text));
});

describe('toPoints', () => {
  it.each([
    [
      'leaves the start out and keeps the end',
      { from: 60_000, to: 180_000, step: 60_000 },
      { first: 120_000, last: 180_000, count: 2 },
    ],
    [
      'stays on whole steps since the epoch',
      { from: 61_000, to: 239_999, step: 60_000 },
      { first: 120_000, last: 180_000, count: 2 },
    ],
    ['has one point', { from: 60_000, to: 120_000, step: 60_000 }, { first: 120_000, last: 120_000, count: 1 }],
    ['has no point between two steps', { from: 61_000, to: 119_000, step: 60_000 }, { count: 0 }],
    ['has no point in nothing', { from: 60_000, to: 60_000, step: 60_000 }, { count: 0 }],
    ['has no point in what ends before it starts', { from: 600_000, to: 60_000, step: 60_000 }, { count: 0 }],
  ])('%s', (_, grid, points) => expect(toPoints(grid)).toMatchObject(points));
});
