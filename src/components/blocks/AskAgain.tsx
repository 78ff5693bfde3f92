import { css } from '@emotion/css';
import { Button, useStyles2 } from '@grafana/ui';
import React, { createContext, useContext } from 'react';
import { useTranslate } from '../words/useTranslate';

/** Asks the sources again; null where nobody may, as of a saved report. */
export const AskAgainContext = createContext<(() => void) | null>(null);

/** Offers to ask again, where that can be done. */
export function AskAgain(): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const ask = useContext(AskAgainContext);
  return ask === null ? null : (
    <Button className={styles} size="sm" variant="secondary" icon="sync" onClick={ask}>
      {t('page.banner.askAgain')}
    </Button>
  );
}

function getStyles(): string {
  return css({ marginLeft: 8, '@media print': { display: 'none' } });
}
