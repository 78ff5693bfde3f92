import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useState } from 'react';
import { useTranslate } from '../../components/words/useTranslate';

export interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on the page. */
export function DropArea({ onFiles, children }: DropAreaProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const [isOver, setOver] = useState(false);
  const take = (event: React.DragEvent): void => {
    if (hasFiles(event)) {
      event.preventDefault();
      setOver(event.type === 'dragover');
    }
  };
  const drop = (event: React.DragEvent): void => {
    take(event);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) {
      onFiles(files);
    }
  };
  return (
    <div
      className={styles.area}
      onDragOver={take}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={drop}
      data-testid="dayone-drop"
    >
      {children}
      {isOver && (
        <div className={styles.veil} onDragLeave={() => setOver(false)}>
          <p>{t('page.saved.drop')}</p>
        </div>
      )}
    </div>
  );
}

function hasFiles({ dataTransfer }: React.DragEvent): boolean {
  return [...dataTransfer.types].includes('Files');
}

function getStyles({ colors, typography, zIndex }: GrafanaTheme2): Record<'area' | 'veil', string> {
  return {
    area: css({ display: 'flex', flexDirection: 'column', flexGrow: 1, width: '100%' }),
    veil: css({
      position: 'fixed',
      inset: 0,
      zIndex: zIndex.modal,
      display: 'grid',
      placeItems: 'center',
      background: colors.background.canvas,
      opacity: 0.94,
      border: `3px dashed ${colors.primary.border}`,
      '& p': { margin: 0, fontSize: typography.h3.fontSize, pointerEvents: 'none' },
    }),
  };
}
