import { toResolveTimes } from './toResolveTimes';

const ended = (minutes: number): { readonly to: string; readonly minutes: number } => ({
  to: '2025-10-23T12:00:00Z',
  minutes,
});

describe('toResolveTimes', () => {
  it.each([
    ['nothing has no median', [], null],
    ['what still fires has none yet', [{ to: null, minutes: 90 }], null],
    ['one', [ended(7)], { count: 1, median: 7, longest: 7 }],
    [
      'an odd number has the one in the middle',
      [ended(60), ended(10), ended(20)],
      { count: 3, median: 20, longest: 60 },
    ],
    ['what still fires is left out', [ended(10), { to: null, minutes: 900 }], { count: 1, median: 10, longest: 10 }],
    [
      'an even number has the mean of the middle two',
      [ended(30), ended(10), ended(12), ended(11), { to: null, minutes: 500 }],
      { count: 4, median: 11.5, longest: 30 },
    ],
  ])('%s', (_name, episodes, times) => {
    expect(toResolveTimes(episodes)).toEqual(times);
  });
});
