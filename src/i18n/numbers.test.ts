import {
  durationWords,
  englishStyle,
  formatChange,
  formatDuration,
  formatNumber,
  formatSignedPercent,
  formatValue,
  NUMBER_STYLES,
  quantityOf,
} from './numbers';

const SPANISH = NUMBER_STYLES.es;

describe('formatNumber', () => {
  it.each([
    [1234567.891, 1, '1,234,567.9', '1.234.567,9'],
    [999, 0, '999', '999'],
    [1000, 0, '1,000', '1.000'],
    [-0.0001, 2, '0.00', '0,00'],
    [-12.5, 1, '−12.5', '−12,5'],
    [0.125, 2, '0.13', '0,13'],
    [Number.NaN, 2, '–', '–'],
    [-Infinity, 0, '–', '–'],
  ])('%d with %d decimals', (value, decimals, english, spanish) => {
    expect(formatNumber(value, decimals)).toBe(english);
    expect(formatNumber(value, decimals, SPANISH)).toBe(spanish);
  });
});

describe('formatValue', () => {
  it.each([
    [3.618, 'ms', '3.62', 'ms'],
    [15.083, 'ms', '15.08', 'ms'],
    [88.2, 'percent', '88.2', '%'],
    [0.018, 'percent', '0.02', '%'],
    [0, 'percent', '0.0', '%'],
    [512, 'decmbytes', '512', 'MB'],
    [null, 'ms', '–', ''],
    [Infinity, 'ms', '–', ''],
    [Number.NaN, 'ms', '–', ''],
  ])('%p %s', (value, unit, digits, suffix) => {
    expect(formatValue(value, unit)).toEqual({ digits, unit: suffix });
  });

  it('writes a comma where the language does', () => {
    expect(formatValue(3.618, 'ms', SPANISH)).toEqual({ digits: '3,62', unit: 'ms' });
  });
});

describe('formatChange', () => {
  it.each([
    [1.4, 'ms', '+1.40', 'ms'],
    [-1.4, 'ms', '−1.40', 'ms'],
    [0, 'ms', '0', 'ms'],
    [0.00001, 'ms', '0.000', 'ms'],
    [0.05, 'percent', '+0.05', 'pp'],
    [null, 'ms', '–', ''],
    [null, 'percent', '–', ''],
  ])('%p %s', (value, unit, digits, suffix) => {
    expect(formatChange(value, unit)).toEqual({ digits, unit: suffix });
  });
});

describe('formatSignedPercent', () => {
  it.each([
    [38.888, '+38.9 %', '+38,9 %'],
    [-0.4, '−0.4 %', '−0,4 %'],
    [0.01, '0.0 %', '0,0 %'],
    [null, 'n/a', 'n/d'],
    [Infinity, 'n/a', 'n/d'],
  ])('%p', (value, english, spanish) => {
    expect(formatSignedPercent(value)).toBe(english);
    expect(formatSignedPercent(value, SPANISH)).toBe(spanish);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [250, '250 ms'],
    [1000, '1 s'],
    [59_499, '59 s'],
    [59_999, '1 min'],
    [90_000, '1 min 30 s'],
    [3_599_900, '1 h'],
    [88_200_000, '1 d 1 h'],
    [86_399_000, '1 d'],
    [1_800_000, '30 min'],
    [-1_800_000, '30 min'],
    [Number.NaN, '–'],
    [Infinity, '–'],
  ])('%d ms', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('NUMBER_STYLES', () => {
  it('has no sign for two things in one language', () => {
    for (const { decimal, group } of Object.values(NUMBER_STYLES)) {
      expect(decimal).not.toBe(group);
    }
    expect(englishStyle()).toBe(NUMBER_STYLES.en);
  });
});

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
