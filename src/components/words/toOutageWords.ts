import type { Outage } from '../../engine/model/report';
import { formatDuration } from '../../i18n/format';
import { formatSpan, type Zone } from '../../i18n/instant';
import { formatShortInstant } from './formatShortInstant';
import type { Words } from './useTranslate';

/** `23 Oct, 03:12 – 03:18, 6 min`; `since 23 Oct, 03:12, 6 min` while it lasts. The year stands in the page's header. */
export function toOutageWords({ from, to, minutes }: Outage, zone: Zone, t: Words): string {
  const length = formatDuration(60_000 * minutes);
  if (to === null) {
    return t('page.outage.since', { at: formatShortInstant(from, zone), length });
  }
  return t('page.outage.span', { span: formatSpan({ from, to }, zone).replace(/ \d{4}(?=,)/g, ''), length });
}
