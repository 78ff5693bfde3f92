import { durationWords, quantityOf } from './quantity';

describe('quantityOf', () => {
  it.each([
    ['a count is whole', 512, 'short', 512, 0, ''],
    ['a hundred has no decimals', 123.4, 'ms', 123.4, 0, 'ms'],
    ['twenty has one', 20.06, 'ms', 20.06, 1, 'ms'],
    ['one has two', 1.234, 'ms', 1.234, 2, 'ms'],
    ['a hundredth has three', 0.0012, 'ms', 0.0012, 3, 'ms'],
    ['a negative one as a positive one', -20.06, 'ms', -20.06, 1, 'ms'],
    ['nothing is whole', 0, 'ms', 0, 0, 'ms'],
    ['a percentage has at least one', 50, 'percent', 50, 1, '%'],
    ['a small percentage has two', 5, 'percent', 5, 2, '%'],
    ['a unit that Grafana does not have is its own suffix', 3, 'rooms', 3, 0, 'rooms'],
  ])('%s', (_name, value, unit, amount, decimals, suffix) => {
    expect(quantityOf(value, unit)).toEqual({ amount, decimals, suffix });
  });

  it.each([
    [0, 'bytes', 0, 'B'],
    [1023, 'bytes', 1023, 'B'],
    [1024, 'bytes', 1, 'KiB'],
    [-1536, 'bytes', -1.5, 'KiB'],
    [2 ** 41, 'bytes', 2, 'TiB'],
    [2 ** 51, 'bytes', 2048, 'TiB'],
    [0.5, 'decbytes', 0.5, 'B'],
    [2_500_000, 'decbytes', 2.5, 'MB'],
    [2_500, 'Bps', 2.5, 'kB/s'],
  ])('%d %s in the largest step that leaves at least one', (value, unit, amount, suffix) => {
    expect(quantityOf(value, unit)).toMatchObject({ amount, suffix });
  });
});

describe('durationWords', () => {
  it.each([
    ['less than a second', 0.4, '0 ms'],
    ['seconds', 1_400, '1 s'],
    ['an even hour', 3_600_000, '1 h'],
    ['hours and minutes', 35_280_000, '9 h 48 min'],
    ['days and hours', 30 * 3_600_000, '1 d 6 h'],
    ['hours that round to a day', 86_390_000, '1 d'],
    ['minutes that round to an hour', 3_599_600, '1 h'],
    ['no number', Number.NaN, '–'],
  ])('%s', (_name, milliseconds, text) => {
    expect(durationWords(milliseconds)).toBe(text);
  });
});
