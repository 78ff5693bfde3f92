import { toWholeNumbers } from './wholeNumbers';

describe('toWholeNumbers', () => {
  it('keeps the mean of a block of ten minutes within 0.05', () => {
    const whole = toWholeNumbers((minute) => 65.37 + Math.sin(minute));
    for (const first of [-19, 1, 11]) {
      const minutes = Array.from({ length: 10 }, (_, index) => first + index);
      const wanted = minutes.reduce((sum, minute) => sum + 65.37 + Math.sin(minute), 0);
      const values = minutes.map(whole);
      expect(values.every(Number.isInteger)).toBe(true);
      expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - wanted)).toBeLessThanOrEqual(0.5);
    }
  });
});
