import React, { type ReactNode } from 'react';
import type { Telling } from '../../i18n/locale';
import { TellingContext } from './useTranslate';

/** Text below is told so. */
export function TellingProvider({
  telling,
  children,
}: {
  readonly telling: Telling;
  readonly children: ReactNode;
}): React.ReactElement {
  return <TellingContext.Provider value={telling}>{children}</TellingContext.Provider>;
}
