import { englishStyle, NUMBER_STYLES } from '../i18n/numbers';
import { formatHours, formatShare, toChange, toInterval, toTarget, toTolerance } from './figures';

const relative = { unit: 'ms', tolerance: { kind: 'relative', fraction: 0.05 } } as const;
const absolute = { unit: 'percent', tolerance: { kind: 'absolute', amount: 0.05 } } as const;

describe('toChange', () => {
  it.each([
    [-0.04, -1.1, '−0.04', '−1.1 %'],
    [1.82, 9100, '+1.82', '> 999 %'],
    [1.82, null, '+1.82', 'n/a'],
    [null, null, '–', ''],
  ])('%p, %p', (change, changePercent, digits, share) => {
    const printed = toChange({ change, changePercent }, relative);
    expect([printed.amount.digits, printed.share]).toEqual([digits, share]);
  });
});

describe('toInterval', () => {
  it('is relative to the baseline where the tolerance is', () => {
    expect(toInterval({ interval: [-0.08, 0.004], baseline: 4 }, relative)).toBe('−2.0 … +0.1 %');
  });

  it('is in the unit where the tolerance is, or where the baseline is 0', () => {
    expect(toInterval({ interval: [1.61, 2.07], baseline: 0.02 }, absolute)).toBe('+1.61 … +2.07 pp');
    expect(toInterval({ interval: [365, 463], baseline: 0 }, relative)).toBe('+365 … +463 ms');
  });

  it('is empty without one', () => {
    expect(toInterval({ interval: null, baseline: 4 }, relative)).toBe('');
  });
});

describe('toTolerance', () => {
  it('prints what the plan says', () => {
    expect([
      toTolerance(relative),
      toTolerance(absolute),
      toTolerance({ ...relative, tolerance: { kind: 'relative', fraction: 0.07 } }),
    ]).toEqual(['±5 %', '±0.05 pp', '±7 %']);
  });
});

describe('toTarget', () => {
  it('prints the limit and how far it is missed', () => {
    const target = { op: '<', value: 0.1, outcome: 'missed', missedBy: 1.74 } as const;
    expect(toTarget({ target, unit: 'percent' })).toEqual({ wanted: '< 0.1 %', missedBy: '1.74 pp' });
    expect(
      toTarget({ target: { op: '<=', value: 1024, outcome: 'met', missedBy: 0 }, unit: 'decmbytes' })?.wanted
    ).toBe('≤ 1,024 MB');
    expect(toTarget({ target: null, unit: 'ms' })).toBeNull();
  });
});

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

describe('formatShare', () => {
  it.each([
    [null, 1, '–'],
    [Number.NaN, 1, '–'],
    [0, 2, '0'],
    [0.0002, 2, '< 0.01'],
    [0.02, 2, '0.02'],
    [0.02, 1, '< 0.1'],
    [1.844, 2, '1.84'],
    [45.24, 1, '45.2'],
    [100, 1, '100'],
  ])('%p with %p decimals is %s', (percent, decimals, text) => {
    expect(formatShare(percent, englishStyle(), decimals)).toBe(text);
  });

  it('takes the reader’s decimal sign', () => {
    expect(formatShare(0.0002, NUMBER_STYLES.es, 2)).toBe('< 0,01');
  });
});
