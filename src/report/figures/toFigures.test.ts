import { toChange, toInterval, toTarget, toTolerance } from './toFigures';

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
