import type { Outage } from '../../engine/model/report';
import { formatDuration } from '../../i18n/format';
import { formatSpan } from '../../i18n/instant';
import type { Telling } from '../../i18n/telling';
import { formatShortInstant } from './formatShortInstant';

/** `23 Oct, 03:12 – 03:18, 6 min`; `since 23 Oct, 03:12, 6 min` while it lasts. The year stands in the report's head. */
export function toOutageWords(
  { from, to, minutes }: Outage,
  { translate: t, zone }: Pick<Telling, 'translate' | 'zone'>
): string {
  const length = formatDuration(60_000 * minutes);
  if (to === null) {
    return t('page.outage.since', { at: formatShortInstant(from, zone), length });
  }
  return t('page.outage.span', { span: formatSpan({ from, to }, zone).replace(/ \d{4}(?=,)/g, ''), length });
}

/** As many as are read at a glance. */
const SHOWN = 3;

/** The longest ones in the order of time, and how many more there are. */
export function longestOutages(outages: readonly Outage[]): {
  readonly shown: readonly Outage[];
  readonly more: number;
} {
  const longest = [...outages].sort((a, b) => b.minutes - a.minutes).slice(0, SHOWN);
  return { shown: longest.sort((a, b) => (a.from < b.from ? -1 : 1)), more: Math.max(0, outages.length - SHOWN) };
}
