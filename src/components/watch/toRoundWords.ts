import { formatHours } from '../../document/figures';
import type { ScheduleRow } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';
import type { Reader } from '../words/useReader';
import type { Words } from '../words/useTranslate';

/** What a mark of the plot says: which round, when it was due, what became of it, and why. */
export function toRoundSentence(
  { title, hours, dueAt, state, reason }: ScheduleRow,
  { t, reader }: { readonly t: Words; readonly reader: Reader }
): string {
  return t('page.watch.mark', {
    title,
    hours: formatHours(hours, reader.numbers),
    at: `${formatInstant(dueAt, reader.zone)} ${reader.zone.name}`,
    state: t(`page.watch.state.${state}`),
    why: reason.text,
  });
}
