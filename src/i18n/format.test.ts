import {
  englishStyle,
  formatChange,
  formatDuration,
  formatNumber,
  formatSignedPercent,
  formatValue,
  NUMBER_STYLES,
} from './format';

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
