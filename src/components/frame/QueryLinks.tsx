import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { ClipboardButton, Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { quietButton } from '../theme/sharedStyles';
import { useQueryLink } from '../words/QueryLinkContext';
import { useTranslate } from '../words/useTranslate';

/** A query as it was sent, to copy or open. */
export function QueryBox({ title, source, query }: Omit<QueryLinksProps, 'withCopy'>): React.ReactElement | null {
  const styles = useStyles2(getStyles);
  if (query === '') {
    return null;
  }
  return (
    <div className={styles}>
      <code>{query}</code>
      <QueryLinks title={title} source={source} query={query} withCopy />
    </div>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    display: 'flex',
    alignItems: 'flex-start',
    gap: 4,
    padding: '4px 4px 4px 10px',
    background: colors.background.canvas,
    border: `1px solid ${colors.border.weak}`,
    borderRadius: 4,
    '& > code': {
      flex: 1,
      padding: '3px 0',
      border: 0,
      background: 'none',
      fontFamily: typography.fontFamilyMonospace,
      fontSize: typography.bodySmall.fontSize,
      lineHeight: '18px',
      color: colors.text.primary,
      overflowWrap: 'anywhere',
      whiteSpace: 'pre-wrap',
    },
  });
}

export interface QueryLinksProps {
  /** What the query belongs to, for the accessible name. */
  readonly title: string;
  readonly source: string;
  readonly query: string;
  /** Both, also where the link is there; else copying stands in where the link is not. */
  readonly withCopy?: boolean;
}

/** Opens the very query in Explore; offers to copy it where the reader may not. */
export function QueryLinks({ title, source, query, withCopy = false }: QueryLinksProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getQueryLinksStyles);
  const href = useQueryLink()(source, query);
  if (query === '') {
    return null;
  }
  const explore = t('page.query.explore', { title });
  const copy = t('page.query.copy', { title });
  return (
    <span className={styles.links}>
      {(withCopy || href === null) && (
        <ClipboardButton
          className={cx(styles.button, styles.copy)}
          fill="text"
          size="sm"
          variant="secondary"
          icon="copy"
          aria-label={copy}
          title={copy}
          getText={() => query}
        />
      )}
      {href !== null && (
        <a
          className={styles.button}
          href={href}
          aria-label={explore}
          title={explore}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Icon name="compass" />
        </a>
      )}
    </span>
  );
}

function getQueryLinksStyles(theme: Parameters<typeof quietButton>[0]): Record<'links' | 'button' | 'copy', string> {
  return {
    links: css({ display: 'inline-flex', gap: 4, verticalAlign: 'middle', '@media print': { display: 'none' } }),
    button: css(quietButton(theme)),
    copy: css({ '& svg': { margin: 0 } }),
  };
}
