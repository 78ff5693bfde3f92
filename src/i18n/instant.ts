const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time zone as what it does to an instant: minutes to add to UTC at that instant, and its name. */
export interface Zone {
  readonly name: string;
  readonly offsetMinutes: (instant: number) => number;
}

export const UTC: Zone = Object.freeze({ name: 'UTC', offsetMinutes: () => 0 });

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
  const date = `${two(local.getUTCDate())} ${MONTHS[local.getUTCMonth()] ?? ''} ${local.getUTCFullYear()}`;
  return { date, time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
