import { css } from '@emotion/css';
import type { PanelProps } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { CONTAINER } from '../theme/breakpoints';
import { ZoneNote } from '../words/ZoneNote';
import { PanelMenu } from './PanelMenu';

export interface PanelRootProps {
  /** As Grafana gives it to the panel. */
  readonly room: Pick<PanelProps, 'data' | 'width' | 'height' | 'timeZone'>;
  readonly children: ReactNode;
}

/** A panel's room with its menu over a corner; what does not fit scrolls. */
export function PanelRoot({ room: { data, width, height, timeZone }, children }: PanelRootProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div data-panel className={styles.room} style={{ width, height }}>
      <div className={styles.scroller} tabIndex={0} role="group">
        <ZoneNote timeZone={timeZone} />
        {children}
      </div>
      <PanelMenu frames={data.series} />
    </div>
  );
}

function getStyles(): Record<'room' | 'scroller', string> {
  return {
    room: css({ position: 'relative' }),
    scroller: css(CONTAINER, {
      height: '100%',
      overflow: 'auto',
      lineHeight: '22px',
      '&:focus:not(:focus-visible)': { outline: 'none' },
      '@media (hover: none)': { paddingTop: 32 },
    }),
  };
}
