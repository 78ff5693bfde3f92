import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { Glyph } from '../marks/Glyph';
import type { GlyphName } from '../marks/glyphs';

export interface MessageProps {
  readonly glyph: GlyphName;
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons below. */
  readonly actions?: ReactNode;
}

/** Stands where a report would: what is so, why, and what can be done. */
export function Message({ glyph, title, children, actions }: MessageProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <section className={styles.message} role="status" data-testid="dayone-message">
      <Glyph name={glyph} size={32} />
      <h1>{title}</h1>
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

function getStyles({ colors, shape, typography }: GrafanaTheme2): Record<'message' | 'actions', string> {
  return {
    message: css({
      display: 'grid',
      justifyItems: 'start',
      gap: 12,
      padding: '32px 24px',
      background: colors.background.primary,
      border: `1px solid ${colors.border.weak}`,
      borderRadius: shape.radius.default,
      '& > svg': { color: colors.text.secondary },
      '& > h1': {
        margin: 0,
        fontSize: typography.h3.fontSize,
        lineHeight: '28px',
        fontWeight: typography.fontWeightRegular,
        color: colors.text.maxContrast,
      },
      '& > p': { margin: 0, maxWidth: '72ch', overflowWrap: 'anywhere' },
      '& code': { fontSize: typography.bodySmall.fontSize },
    }),
    actions: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 8, marginTop: 8 }),
  };
}
