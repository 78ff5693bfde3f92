import { loadCatalogue } from '../../../i18n/loadCatalogue';
import { createTelling, type Telling } from '../../../i18n/telling';
import { readerLanguage } from './readerLanguage';
import { toZone } from './toZone';

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
