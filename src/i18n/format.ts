import type { Language } from './language';
import { durationWords, quantityOf } from './quantity';

/** A formatted number and its unit, apart, so that a table can align digits. Numbers never depend on the reader's ICU. */
export interface Quantity {
  readonly digits: string;
  readonly unit: string;
}

export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** Where there is no such figure. */
  readonly notApplicable: string;
}

export const NUMBER_STYLES: Readonly<Record<Language, NumberStyle>> = Object.freeze({
  en: { decimal: '.', group: ',', notApplicable: 'n/a' },
  es: { decimal: ',', group: '.', notApplicable: 'n/d' },
});

const MISSING = '–';
const MINUS = '−';

/** Value in its Grafana unit. `null` and non-finite values print as a dash. */
export function formatValue(value: number | null, unit: string, style = englishStyle()): Quantity {
  if (value === null || !Number.isFinite(value)) {
    return { digits: MISSING, unit: '' };
  }
  const { amount, decimals, suffix } = quantityOf(value, unit);
  return { digits: formatNumber(amount, decimals, style), unit: suffix };
}

/** A difference: always signed, percent becomes percentage points. */
export function formatChange(value: number | null, unit: string, style = englishStyle()): Quantity {
  const { digits, unit: suffix } = formatValue(value, unit, style);
  const signed = value !== null && value > 0 && /[1-9]/.test(digits) ? `+${digits}` : digits;
  return { digits: signed, unit: suffix === '%' ? 'pp' : suffix };
}

/** A number that is already a percentage, with its sign. */
export function formatSignedPercent(value: number | null, style = englishStyle()): string {
  if (value === null || !Number.isFinite(value)) {
    return style.notApplicable;
  }
  const digits = formatNumber(value, 1, style);
  return `${value > 0 && /[1-9]/.test(digits) ? '+' : ''}${digits} %`;
}

/** Fixed decimals with grouping; a rounded zero has no sign, and what is not finite prints as a dash. */
export function formatNumber(value: number, decimals: number, style = englishStyle()): string {
  if (!Number.isFinite(value)) {
    return MISSING;
  }
  const text = Math.abs(value).toFixed(decimals);
  const point = text.indexOf('.');
  const whole = point === -1 ? text : text.slice(0, point);
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, style.group);
  const digits = point === -1 ? grouped : `${grouped}${style.decimal}${text.slice(point + 1)}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}

/** Milliseconds as at most two units, without a sign: `1 d 6 h`, `9 h 48 min`, `30 s`. */
export function formatDuration(milliseconds: number): string {
  return durationWords(milliseconds);
}

export function englishStyle(): NumberStyle {
  return NUMBER_STYLES.en;
}
