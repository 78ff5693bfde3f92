import { englishStyle, formatDuration, formatNumber } from '../../i18n/format';

/** Hours after the rollout as people name them: `0 h`, `24 h`, `1 h 30 min`; a day is not `1 d`. */
export function formatHours(hours: number, style = englishStyle()): string {
  return Number.isInteger(hours) ? `${formatNumber(hours, 0, style)} h` : formatDuration(3_600_000 * hours);
}
