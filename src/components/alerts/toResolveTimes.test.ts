import { toResolveTimes } from './toResolveTimes';

const lasted = (minutes: number, to: string | null = '2025-10-23T04:00:00Z'): { minutes: number; to: string | null } => ({ minutes, to });

describe('toResolveTimes', () => {
  it.each([
    ['one', [lasted(30)], { count: 1, median: 30, longest: 30 }],
    ['an odd number', [lasted(60), lasted(10), lasted(20)], { count: 3, median: 20, longest: 60 }],
    ['an even number lies between the two in the middle', [lasted(10), lasted(20)], { count: 2, median: 15, longest: 20 }],
    ['what fires is left out', [lasted(10), lasted(900, null)], { count: 1, median: 10, longest: 10 }],
    ['nothing resolved', [lasted(900, null)], null],
    ['no episode', [], null],
  ])('%s', (_name, episodes, times) => {
    expect(toResolveTimes(episodes)).toEqual(times);
  });
});
