import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { useTranslate } from '../words/useTranslate';

/** The frames are not ours, or there are none: what this panel needs. */
export function EmptyPanel({ section }: { readonly section: string }): React.ReactElement {
  const t = useTranslate();
  return (
    <div className={useStyles2(getStyles)} data-testid="dayone-panel-empty">
      <b>{t('page.panel.empty')}</b>
      <p>{t('page.panel.emptyText', { section })}</p>
    </div>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    display: 'grid',
    placeContent: 'center',
    height: '100%',
    padding: 16,
    textAlign: 'center',
    color: colors.text.secondary,
    '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.primary },
    '& p': { margin: '4px auto 0', maxWidth: '48ch' },
  });
}
