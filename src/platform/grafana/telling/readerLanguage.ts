import { config } from '@grafana/runtime';
import { toLanguage, type Language } from '../../../i18n/language';

/** The language that the reader, or the organisation, has chosen in Grafana; the browser's where they leave it to that. */
export function readerLanguage(): Language {
  const { language } = config.bootData.user;
  return toLanguage(language === 'detect' ? navigator.language : language);
}
