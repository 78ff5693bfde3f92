import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { ClipboardButton, Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { quietButton } from '../theme/sharedStyles';
import { useTraceLink } from '../words/QueryLinkContext';
import { useTranslate } from '../words/useTranslate';

/** Long enough to tell traces apart on a page; the whole id is copied and opened. */
const SHOWN = 8;

export interface TraceIdProps {
  readonly traceId: string;
  readonly source: string;
}

/** A trace's id: opens the trace in Explore, or copies the id where the reader may not. On paper it stands whole. */
export function TraceId({ traceId, source }: TraceIdProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const href = useTraceLink(source)(traceId);
  const [open, copy] = [t('page.traces.open', { id: traceId }), t('page.traces.copy', { id: traceId })];
  return (
    <span className={styles.id}>
      <code title={traceId}>
        {traceId.slice(0, SHOWN)}
        <span>{traceId.slice(SHOWN)}</span>
      </code>
      {href === null ? (
        <ClipboardButton
          className={cx(styles.button, styles.copy)}
          fill="text"
          size="sm"
          variant="secondary"
          icon="copy"
          aria-label={copy}
          title={copy}
          getText={() => traceId}
        />
      ) : (
        <a
          className={styles.button}
          href={href}
          aria-label={open}
          title={open}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Icon name="compass" />
        </a>
      )}
    </span>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'id' | 'button' | 'copy', string> {
  const { colors, typography } = theme;
  return {
    id: css({
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      maxWidth: '100%',
      '& > code': {
        padding: 0,
        border: 0,
        background: 'none',
        fontFamily: typography.fontFamilyMonospace,
        fontSize: typography.bodySmall.fontSize,
        color: colors.text.primary,
        whiteSpace: 'normal',
        overflowWrap: 'anywhere',
      },
      '& > code > span': { display: 'none', '@media print': { display: 'inline' } },
    }),
    button: css(quietButton(theme), { '@media print': { display: 'none' } }),
    copy: css({ '& svg': { margin: 0 } }),
  };
}
