import { toTrend } from './judge';

const translate = (code: string): string => code;

function trendOf(values: readonly (number | null)[], tolerance: number | null = 5): string {
  const points = values.map((value, index) => ({
    checkpoint: `${[0, 1, 4, 12, 24][index] ?? index}h`,
    at: '2025-10-23T04:00:00Z',
    value,
  }));
  return toTrend(points, { unit: 'ms', tolerance, translate }).text;
}

describe('toTrend', () => {
  it.each([
    ['stays inside its tolerance', [120, 100, 101, 99, 104], 'trend.within'],
    ['is higher at each checkpoint, and beyond its tolerance', [90, 100, 102, 104, 108], 'trend.climbs'],
    ['is lower at each checkpoint', [120, 100, 98, 96, 90], 'trend.sinks'],
    ['goes up and down and ends outside', [100, 100, 104, 99, 108], 'trend.left'],
    ['was outside and came back', [100, 100, 120, 99, 101], 'trend.returned'],
    ['has two settled checkpoints', [100, 100, 200], 'trend.short'],
    ['has holes', [100, 100, null, null, 200], 'trend.short'],
    ['has no points', [], 'trend.short'],
  ])('a measure that %s', (_name, values, expected) => {
    expect(trendOf(values)).toBe(expected);
  });

  it('says nothing without a tolerance', () => {
    expect(trendOf([100, 100, 101, 99, 104], null)).toBe('trend.short');
  });

  it('names the checkpoints that lie outside', () => {
    const points = [100, 100, 120, 99, 101].map((value, index) => ({ checkpoint: `${index}h`, at: '', value }));
    expect(toTrend(points, { unit: 'ms', tolerance: 5, translate }).params).toMatchObject({
      at: '2h',
      checkpoints: 4,
      first: 100,
      last: 101,
      change: 1,
    });
  });
});
