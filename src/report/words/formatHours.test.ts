import { formatHours } from './formatHours';

describe('formatHours', () => {
  it.each([
    [0, '0 h'],
    [24, '24 h'],
    [48, '48 h'],
    [0.5, '30 min'],
    [1.5, '1 h 30 min'],
    [NaN, '–'],
  ])('%d hours are %s', (hours, expected) => {
    expect(formatHours(hours)).toBe(expected);
  });
});
