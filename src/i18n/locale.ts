import type { Code, Translate } from '../engine/model/finding';
import { createTranslator } from './createTranslator';
import type { Zone } from './instants';
import type { Language } from './language';
import { NUMBER_STYLES, type NumberStyle } from './numbers';

/** All that makes text of data: the reader's language, words, numbers and zone. */
export interface Telling {
  readonly language: Language;
  readonly translate: Translate;
  readonly numbers: NumberStyle;
  readonly zone: Zone;
}

export interface TellingOptions {
  readonly language: Language;
  /** The language's own, as `loadCatalogue` gives it. */
  readonly catalogue: Readonly<Record<Code, string>>;
  readonly zone: Zone;
}

export function createTelling({ language, catalogue, zone }: TellingOptions): Telling {
  return {
    language,
    translate: createTranslator({ catalogue, language, zone }),
    numbers: NUMBER_STYLES[language],
    zone,
  };
}
