import { dateTimeForTimeZone, getTimeZone } from '@grafana/data';
import { MONTHS, UTC, type Zone } from '../../i18n/instant';

/** The reader's zone as Grafana knows it, named by its offset at the present where it has no better name. */
export function toZone(timeZone: string = getTimeZone()): Zone {
  if (timeZone === 'utc' || timeZone === 'UTC') {
    return UTC;
  }
  const offsetMinutes = (instant: number): number => dateTimeForTimeZone(timeZone, instant).utcOffset();
  return { name: nameOf(timeZone, offsetMinutes(Date.now())), offsetMinutes, months: MONTHS.en };
}

function nameOf(timeZone: string, minutes: number): string {
  if (timeZone !== 'browser' && timeZone !== '') {
    return timeZone;
  }
  if (minutes === 0) {
    return 'UTC';
  }
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
