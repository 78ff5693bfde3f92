import { formatNumber, type NumberStyle } from '../../i18n/format';

/** A percentage as digits; one that would round to nothing is said to be below the last digit, because it is not nothing. */
export function formatShare(percent: number | null, numbers: NumberStyle, decimals = 1): string {
  if (percent === null || !Number.isFinite(percent)) {
    return '–';
  }
  const least = 10 ** -decimals;
  if (percent > 0 && percent < least / 2) {
    return `< ${formatNumber(least, decimals, numbers)}`;
  }
  return formatNumber(percent, percent === 0 || percent === 100 ? 0 : decimals, numbers);
}
