import type { Report, ReportSpan } from '../../engine/model/report';
import { formatSpan } from '../../i18n/instant';
import type { Telling } from '../../i18n/telling';

/** Both windows of a comparison with dates and zone. */
export function toWindowsSentence(
  { current }: Report['windows'],
  baseline: ReportSpan | null,
  { translate: t, zone }: Pick<Telling, 'translate' | 'zone'>
): string {
  const span = (window: ReportSpan | null): string =>
    window === null ? t('page.windows.none', {}) : formatSpan(window, zone);
  return t('page.plot.windows', { baseline: span(baseline), current: span(current), zone: zone.name });
}
