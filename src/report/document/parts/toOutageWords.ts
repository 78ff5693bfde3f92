import type { Outage } from '../../../engine/model/report';
import { formatDuration } from '../../../i18n/format';
import { formatInstant, formatSpan, type Zone } from '../../../i18n/instant';
import type { Words } from './toWords';

/** As many as are read at a glance; the rest is counted. */
const SHOWN = 3;

/** What was down when: the longest three in the order of time, and how many more; '' where nothing was. */
export function toOutageWords(outages: readonly Outage[], { zone, t }: { readonly zone: Zone; readonly t: Words }): string {
  if (outages.length === 0) {
    return '';
  }
  const longest = [...outages].sort((a, b) => b.minutes - a.minutes).slice(0, SHOWN);
  const inTime = longest.sort((a, b) => (a.from < b.from ? -1 : 1));
  const times = inTime.map((outage) => toTimes(outage, { zone, t }));
  const more = outages.length > SHOWN ? [t('page.outage.more', { count: outages.length - SHOWN })] : [];
  return t('page.outage.down', { times: [...times, ...more].join('; ') });
}

/** The year stands in the document's head. */
function toTimes({ from, to, minutes }: Outage, { zone, t }: { readonly zone: Zone; readonly t: Words }): string {
  const length = formatDuration(60_000 * minutes);
  if (to === null) {
    return t('page.outage.since', { at: withoutYear(formatInstant(from, zone)), length });
  }
  return t('page.outage.span', { span: withoutYear(formatSpan({ from, to }, zone)), length });
}

function withoutYear(time: string): string {
  return time.replace(/ \d{4}(?=,)/g, '');
}
