import type { Comparison, ComparisonRow } from '../engine/model/comparison';
import { formatInstant, type Zone } from '../i18n/instants';
import {
  englishStyle,
  formatChange,
  formatDuration,
  formatNumber,
  formatSignedPercent,
  formatValue,
  type NumberStyle,
  type Quantity,
} from '../i18n/numbers';

type Row = Pick<ComparisonRow, 'unit' | 'tolerance'>;

/** The change in the row's unit and as a share, as a table prints them. A share beyond ten times is only said to be. */
export function toChange(
  { change, changePercent }: Pick<Comparison, 'change' | 'changePercent'>,
  { unit }: Row,
  style?: NumberStyle
): { readonly amount: Quantity; readonly share: string } {
  return { amount: formatChange(change, unit, style), share: change === null ? '' : toShare(changePercent, style) };
}

function toShare(percent: number | null, style?: NumberStyle): string {
  if (percent !== null && Math.abs(percent) > 999) {
    return `${percent > 0 ? '>' : '<'} ${percent > 0 ? '' : '−'}999 %`;
  }
  return formatSignedPercent(percent, style);
}

/** `−2.2 … −0.1 %` where the tolerance is relative, else in the row's unit; '' without an interval. */
export function toInterval(
  { interval, baseline }: Pick<Comparison, 'interval' | 'baseline'>,
  { unit, tolerance }: Row,
  style?: NumberStyle
): string {
  if (interval === null) {
    return '';
  }
  if (tolerance.kind === 'relative' && baseline !== null && baseline !== 0) {
    const [low, high] = interval.map((bound) => signed((100 * bound) / Math.abs(baseline), style));
    return `${low} … ${high} %`;
  }
  const [low, high] = [formatChange(interval[0], unit, style), formatChange(interval[1], unit, style)];
  return `${low.digits} … ${high.digits}${high.unit === '' ? '' : ` ${high.unit}`}`;
}

/** `±5 %` or `±0.05 pp`. */
export function toTolerance({ unit, tolerance }: Row, style?: NumberStyle): string {
  if (tolerance.kind === 'relative') {
    const percent = 100 * tolerance.fraction;
    return `±${trimmed(percent, style)} %`;
  }
  const { unit: suffix } = formatChange(tolerance.amount, unit, style);
  return `±${trimmed(tolerance.amount, style)}${suffix === '' ? '' : ` ${suffix}`}`;
}

const SIGNS = Object.freeze({ '<': '<', '<=': '≤', '>': '>', '>=': '≥' });

/** `≤ 10 ms`, and by how much it is missed. */
export function toTarget(
  { target, unit }: Pick<ComparisonRow, 'target' | 'unit'>,
  style?: NumberStyle
): { readonly wanted: string; readonly missedBy: string } | null {
  if (target === null) {
    return null;
  }
  const { unit: suffix } = formatValue(target.value, unit, style);
  const by = target.missedBy === null ? '' : joined(formatValue(target.missedBy, unit, style)).replace(/%$/, 'pp');
  return {
    wanted: `${SIGNS[target.op]} ${trimmed(target.value, style)}${suffix === '' ? '' : ` ${suffix}`}`,
    missedBy: by,
  };
}

export function joined({ digits, unit }: Quantity): string {
  return unit === '' ? digits : `${digits} ${unit}`;
}

function signed(value: number, style?: NumberStyle): string {
  const digits = formatNumber(value, 1, style);
  return value > 0 && /[1-9]/.test(digits) ? `+${digits}` : digits;
}

/** A figure that a person wrote, with the decimals that they wrote. */
function trimmed(value: number, style?: NumberStyle): string {
  const decimals = (Number(value.toPrecision(10)).toString().split('.')[1] ?? '').length;
  return formatNumber(value, Math.min(decimals, 4), style);
}

/** Hours after the rollout as people name them: `0 h`, `24 h`, `1 h 30 min`; a day is not `1 d`. */
export function formatHours(hours: number, style = englishStyle()): string {
  return Number.isInteger(hours) ? `${formatNumber(hours, 0, style)} h` : formatDuration(3_600_000 * hours);
}

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

/** `23 Oct, 03:53`: the year stands in the page's header. */
export function formatShortInstant(iso: string, zone: Zone): string {
  return formatInstant(iso, zone).replace(/ \d{4}(?=,)/, '');
}
