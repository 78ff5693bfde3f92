import type { Language } from './language';

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

interface Scaled {
  readonly amount: number;
  readonly decimals: number;
  readonly suffix: string;
}

/** How the units of a report print; ids as Grafana's. Anything else prints with its id as suffix. */
const SUFFIXES: Readonly<Record<string, string>> = Object.freeze({
  ms: 'ms',
  s: 's',
  percent: '%',
  ops: 'op/s',
  reqps: 'req/s',
  decmbytes: 'MB',
  decgbytes: 'GB',
  MBs: 'MB/s',
  iops: 'IO/s',
  m: 'min',
  short: '',
  none: '',
  h: 'h',
  d: 'd',
});

type Steps = readonly (readonly [size: number, suffix: string])[];

const DECIMAL_BYTES: Steps = [
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
  [1, 'B'],
];
const BINARY_BYTES: Steps = [
  [2 ** 40, 'TiB'],
  [2 ** 30, 'GiB'],
  [2 ** 20, 'MiB'],
  [2 ** 10, 'KiB'],
  [1, 'B'],
];

/** Units that print in the largest step that leaves at least one. */
const SCALED: Partial<Readonly<Record<string, Steps>>> = Object.freeze({
  decbytes: DECIMAL_BYTES,
  bytes: BINARY_BYTES,
  Bps: DECIMAL_BYTES.map(([size, suffix]) => [size, `${suffix}/s`] as const),
});

/** An amount with as many decimals as three significant digits need, at most three. */
export function quantityOf(value: number, unit: string): Scaled {
  const steps = SCALED[unit];
  if (steps !== undefined) {
    return toScaled(value, steps);
  }
  const suffix = SUFFIXES[unit] ?? unit;
  return { amount: value, decimals: decimalsFor(value, unit), suffix };
}

function toScaled(value: number, steps: Steps): Scaled {
  const [size, suffix] = steps.find(([least]) => Math.abs(value) >= least) ?? steps.at(-1) ?? [1, ''];
  const amount = value / size;
  return { amount, decimals: decimalsFor(amount, ''), suffix };
}

function decimalsFor(value: number, unit: string): number {
  const size = Math.abs(value);
  if (unit === 'percent') {
    return size !== 0 && size < 10 ? 2 : 1;
  }
  if (size === 0 || (Number.isInteger(value) && size < 1e15)) {
    return 0;
  }
  if (size >= 100) {
    return 0;
  }
  return size >= 20 ? 1 : size >= 0.01 ? 2 : 3;
}

const UNITS: readonly (readonly [string, number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
];

/** Milliseconds in words, at most two units, rounded to the smaller: `1 d 6 h`, `30 min`, `0 s`. */
export function durationWords(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) {
    return '–';
  }
  const size = Math.abs(milliseconds);
  const first = UNITS.findIndex(([, length]) => size >= length);
  if (first === -1) {
    return size === 0 ? '0 s' : `${Math.round(size)} ms`;
  }
  return twoUnits(size, first);
}

function twoUnits(size: number, first: number): string {
  const big = UNITS[first];
  const small = UNITS[first + 1];
  if (big === undefined || small === undefined) {
    return size >= 59_500 ? '1 min' : `${Math.round(size / 1000)} s`;
  }
  const rounded = Math.round(size / small[1]) * small[1];
  if (first > 0 && rounded >= (UNITS[first - 1]?.[1] ?? Infinity)) {
    return twoUnits(rounded, first - 1);
  }
  const whole = Math.floor(rounded / big[1]);
  const rest = Math.round((rounded - whole * big[1]) / small[1]);
  return rest === 0 ? `${whole} ${big[0]}` : `${whole} ${big[0]} ${rest} ${small[0]}`;
}
