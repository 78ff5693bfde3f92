import { englishStyle } from '../../i18n/format';
import { formatShare } from './formatShare';

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
});
