import { createZone } from '../../../i18n/createZone';
import { MONTHS, UTC, type Zone } from '../../../i18n/instant';
import type { Language } from '../../../i18n/language';

/** A zone by the name that Grafana gives it: `browser`, `utc`, or one of the IANA database; UTC for any that the browser does not know. */
export function toZone(timeZone: string, language: Language): Zone {
  const name =
    timeZone === '' || timeZone === 'browser' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;
  return createZone(name, language) ?? { ...UTC, months: MONTHS[language] };
}
