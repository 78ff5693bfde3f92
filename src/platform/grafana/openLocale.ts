import { config } from '@grafana/runtime';
import { createZone, MONTHS, UTC, type Zone } from '../../i18n/instants';
import { type Language, toLanguage } from '../../i18n/language';
import { createTelling, type Telling } from '../../i18n/locale';
import { loadCatalogue } from '../../sections/loadCatalogue';

/** Text in the reader's language, in a zone by the name that Grafana gives it. The same zone gives the same object. */
export type TellIn = (timeZone: string) => Telling;

/** Loads the words of the reader's language. The one place where page, panels and data source learn who reads. */
export async function openTelling(): Promise<TellIn> {
  const language = readerLanguage();
  const catalogue = await loadCatalogue(language);
  const known = new Map<string, Telling>();
  return (timeZone) => {
    const telling = known.get(timeZone) ?? createTelling({ language, catalogue, zone: toZone(timeZone, language) });
    known.set(timeZone, telling);
    return telling;
  };
}

/** The language that the reader, or the organisation, has chosen in Grafana; the browser's where they leave it to that. */
export function readerLanguage(): Language {
  const { language } = config.bootData.user;
  return toLanguage(language === 'detect' ? navigator.language : language);
}

/** A zone by the name that Grafana gives it: `browser`, `utc`, or one of the IANA database; UTC for any that the browser does not know. */
export function toZone(timeZone: string, language: Language): Zone {
  const name =
    timeZone === '' || timeZone === 'browser' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;
  return createZone(name, language) ?? { ...UTC, months: MONTHS[language] };
}
