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

/**
 * A zone of the IANA time zone database (`Europe/Madrid`, `UTC`), or null for a name that it does not hold. Only offsets are asked of the
 * platform; words and numbers are our own.
 */
export function createZone(name: string, language: Language): Zone | null {
  // Some platforms take offsets such as +02:00 for names and others do not; the same report must read the same on both.
  const formatter = /^[A-Za-z]/.test(name) ? formatterOf(name) : null;
  if (formatter === null) {
    return null;
  }
  const isUtc = /^(etc\/)?(utc|gmt)$/i.test(name);
  return {
    name: isUtc ? 'UTC' : name,
    months: MONTHS[language],
    offsetMinutes: isUtc ? () => 0 : (instant) => offsetOf(formatter, instant),
  };
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // The only error that a formatter with fixed options knows is the zone's name.
    return null;
  }
}

function offsetOf(formatter: Intl.DateTimeFormat, instant: number): number {
  const minute = Math.floor(instant / 60_000);
  const parts = Object.fromEntries(
    formatter.formatToParts(60_000 * minute).map(({ type, value }) => [type, Number(value)])
  );
  const { year = 1970, month = 1, day = 1, hour = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, parts['minute'] ?? 0) / 60_000 - minute;
}
