import { createTranslator } from './createTranslator';
import { formatDuration, formatNumber, formatValue } from './format';
import { formatInstant, formatSpan, UTC } from './instant';

describe('createTranslator', () => {
  const t = createTranslator({
    catalogue: {
      a: '{n:plural|request|requests} at {v:value}, {d:signed} ({p:signedPercent}) since {at:time} for {for:duration}',
      plain: '{name} {missing}',
      points: 'within {v:points}',
    },
  });

  it('fills every style', () => {
    const params = { n: 1, v: 4.87, d: -0.02, p: -0.4, at: '2025-10-24T03:53:00Z', for: 35_280_000, unit: 'ms' };
    expect(t('a', params)).toBe('1 request at 4.87 ms, −0.02 ms (−0.4 %) since 24 Oct 2025, 03:53 UTC for 9 h 48 min');
  });

  it('prints an amount of change of a percentage in points', () => {
    expect(t('points', { v: 0.05, unit: 'percent' })).toBe('within 0.05 pp');
  });

  it('prints an unknown code as itself and a missing parameter as a dash', () => {
    expect(t('nothing', {})).toBe('nothing');
    expect(t('plain', { name: 'x' })).toBe('x –');
  });

  it('does not read templates out of parameters', () => {
    expect(t('plain', { name: '{missing}' })).toBe('{missing} –');
  });
});

describe('formatNumber', () => {
  it.each([
    [1234567.891, 1, '1,234,567.9'],
    [-0.0001, 2, '0.00'],
    [-12.5, 1, '−12.5'],
  ])('%d with %d decimals', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
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
  ])('%p %s', (value, unit, digits, suffix) => {
    expect(formatValue(value, unit)).toEqual({ digits, unit: suffix });
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 s'],
    [59_999, '1 min'],
    [90_000, '1 min 30 s'],
    [88_200_000, '1 d 1 h'],
    [1_800_000, '30 min'],
  ])('%d ms', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('formatInstant', () => {
  it('prints in a zone', () => {
    const zone = { ...UTC, name: 'UTC+2', offsetMinutes: () => 120 };
    expect(formatInstant('2025-12-31T23:30:00Z', zone)).toBe('01 Jan 2026, 01:30');
    expect(formatSpan({ from: '2025-10-23T03:33:00Z', to: '2025-10-23T03:53:00Z' })).toBe('23 Oct 2025, 03:33 – 03:53');
  });
});
