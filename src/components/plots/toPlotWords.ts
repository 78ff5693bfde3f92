import type { Comparison, ComparisonRow, Report, ReportSpan } from '../../engine/model/report';
import { formatSpan } from '../../i18n/instant';
import { toShiftSentence as tellShift } from '../../report/words/toShiftSentence';
import type { Reader } from '../words/ReaderContext';
import type { Words } from '../words/useTranslate';

/** What a shift plot shows, as one sentence. */
export function toShiftSentence(row: ComparisonRow, comparison: Comparison, { t, reader }: { t: Words; reader: Reader }): string {
  return tellShift(row, comparison, { translate: t, numbers: reader.numbers });
}

/** Both windows of a comparison with dates and zone. */
export function toWindowsSentence({ current }: Report['windows'], baseline: ReportSpan | null, { t, reader }: { t: Words; reader: Reader }): string {
  const span = (window: ReportSpan | null): string => (window === null ? t('page.windows.none') : formatSpan(window, reader.zone));
  return t('page.plot.windows', { baseline: span(baseline), current: span(current), zone: reader.zone.name });
}
