import type { Comparison, ComparisonRow, Report, ReportSpan } from '../../engine/model/report';
import { joined, toChange, toInterval, toTolerance } from '../../report/figures/toFigures';
import { formatSpan } from '../../i18n/instant';
import type { Reader } from '../words/ReaderContext';
import type { Words } from '../words/useTranslate';

/** What a shift plot shows, as one sentence. */
export function toShiftSentence(row: ComparisonRow, comparison: Comparison, { t, reader }: { t: Words; reader: Reader }): string {
  const outcome = t(`page.outcome.${comparison.outcome}`);
  if (comparison.change === null) {
    return t('page.plot.unjudged', { title: row.title, outcome, why: comparison.reason.text });
  }
  const { amount, share } = toChange(comparison, row, reader.numbers);
  return t('page.plot.shift', {
    title: row.title,
    change: `${joined(amount)} (${share})`,
    interval: toInterval(comparison, row, reader.numbers) || t('page.plot.noInterval'),
    tolerance: toTolerance(row, reader.numbers),
    outcome,
  });
}

/** Both windows of a comparison with dates and zone. */
export function toWindowsSentence({ current }: Report['windows'], baseline: ReportSpan | null, { t, reader }: { t: Words; reader: Reader }): string {
  const span = (window: ReportSpan | null): string => (window === null ? t('page.windows.none') : formatSpan(window, reader.zone));
  return t('page.plot.windows', { baseline: span(baseline), current: span(current), zone: reader.zone.name });
}
