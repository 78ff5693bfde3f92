import { toDuration } from './toDuration';

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
