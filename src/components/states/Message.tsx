import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, LoadingBar, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { Glyph, type GlyphName } from '../marks/Glyph';
import { CONTAINER } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';

/** The page's gutter around what stands in a report's place. */
export function PageFrame({ children }: { readonly children: ReactNode }): React.ReactElement {
  return <div className={useStyles2(getStyles)}>{children}</div>;
}

function getStyles(): string {
  return css(CONTAINER, { width: '100%', padding: '20px 24px 32px' });
}

export interface MessageProps {
  readonly glyph: GlyphName;
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons below. */
  readonly actions?: ReactNode;
}

/** Stands where a report would: what is so, why, and what can be done. */
export function Message({ glyph, title, children, actions }: MessageProps): React.ReactElement {
  const styles = useStyles2(getMessageStyles);
  return (
    <section className={styles.message} role="status" data-testid="dayone-message">
      <Glyph name={glyph} size={32} />
      <h1>{title}</h1>
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

function getMessageStyles({ colors, shape, typography }: GrafanaTheme2): Record<'message' | 'actions', string> {
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

export interface LookingProps {
  /** The plan's title, once it is known. */
  readonly title: string;
  readonly onCancel: () => void;
}

/** Before anything is known of the deployment. */
export function Looking({ title, onCancel }: LookingProps): React.ReactElement {
  const t = useTranslate();
  return (
    <>
      <LoadingBar width={400} ariaLabel={t('page.evaluated.loading')} />
      <Message
        glyph="waiting"
        title={title === '' ? t('page.evaluated.looking') : `${title}: ${t('page.evaluated.looking')}`}
        actions={
          <Button variant="secondary" icon="times" onClick={onCancel}>
            {t('page.evaluated.cancel')}
          </Button>
        }
      />
    </>
  );
}
