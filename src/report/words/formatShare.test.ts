import { englishStyle, NUMBER_STYLES } from '../../i18n/format';
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

  it('takes the reader’s decimal sign', () => {
    expect(formatShare(0.0002, NUMBER_STYLES.es, 2)).toBe('< 0,01');
  });
});
