import { createContext, useContext } from 'react';
import { englishStyle, type NumberStyle } from '../../i18n/format';
import { UTC, type Zone } from '../../i18n/instant';

/** How the reader writes times and numbers. */
export interface Reader {
  readonly zone: Zone;
  readonly numbers: NumberStyle;
}

export const ReaderContext = createContext<Reader>({ zone: UTC, numbers: englishStyle() });

export function useReader(): Reader {
  return useContext(ReaderContext);
}
