import type { Language } from './language';

export const MONTHS: Readonly<Record<Language, readonly string[]>> = Object.freeze({
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
});

/** A time zone as a reader writes it: minutes to add to UTC at an instant, the zone's name and the months' names. */
export interface Zone {
  readonly name: string;
  readonly offsetMinutes: (instant: number) => number;
  readonly months: readonly string[];
}

export const UTC: Zone = Object.freeze({ name: 'UTC', offsetMinutes: () => 0, months: MONTHS.en });

/** `23 Oct 2025, 03:53`, without the zone's name. */
export function formatInstant(iso: string, zone: Zone = UTC): string {
  const parts = wallClock(Date.parse(iso), zone);
  return parts === null ? '–' : `${parts.date}, ${parts.time}`;
}

/** `23 Oct 2025, 03:33 – 03:53`, the second date only where it differs. */
export function formatSpan(span: { readonly from: string; readonly to: string }, zone: Zone = UTC): string {
  const from = wallClock(Date.parse(span.from), zone);
  const to = wallClock(Date.parse(span.to), zone);
  if (from === null || to === null) {
    return '–';
  }
  return `${from.date}, ${from.time} – ${from.date === to.date ? '' : `${to.date}, `}${to.time}`;
}

/** `03:53`. */
export function formatClock(iso: string, zone: Zone = UTC): string {
  return wallClock(Date.parse(iso), zone)?.time ?? '–';
}

function wallClock(instant: number, zone: Zone): { date: string; time: string } | null {
  if (!Number.isFinite(instant)) {
    return null;
  }
  const local = new Date(instant + zone.offsetMinutes(instant) * 60_000);
  const date = `${two(local.getUTCDate())} ${zone.months[local.getUTCMonth()] ?? ''} ${local.getUTCFullYear()}`;
  return { date, time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
