import type { Language } from './language';
import { MONTHS, type Zone } from './instant';

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
