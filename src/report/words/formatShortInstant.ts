import { formatInstant, type Zone } from '../../i18n/instant';

/** `23 Oct, 03:53`: the year stands in the page's header. */
export function formatShortInstant(iso: string, zone: Zone): string {
  return formatInstant(iso, zone).replace(/ \d{4}(?=,)/, '');
}
