import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo, type ReactNode } from 'react';
import { englishStyle } from '../../i18n/format';
import { CONTAINER } from '../theme/breakpoints';
import { ReaderContext } from '../words/ReaderContext';
import { toZone } from '../words/toZone';

export interface PanelRootProps {
  readonly width: number;
  readonly height: number;
  /** As Grafana gives it to a panel. */
  readonly timeZone: string;
  readonly children: ReactNode;
}

/** A panel's room, in the reader's zone; what does not fit scrolls. */
export function PanelRoot({ width, height, timeZone, children }: PanelRootProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  const reader = useMemo(() => ({ zone: toZone(timeZone), numbers: englishStyle() }), [timeZone]);
  return (
    <ReaderContext.Provider value={reader}>
      <div className={styles} style={{ width, height }} tabIndex={0} role="group">
        {children}
      </div>
    </ReaderContext.Provider>
  );
}

function getStyles(): string {
  return css(CONTAINER, { overflow: 'auto', lineHeight: '22px', '&:focus:not(:focus-visible)': { outline: 'none' } });
}
