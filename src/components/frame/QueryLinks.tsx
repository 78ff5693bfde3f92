import { css, cx } from '@emotion/css';
import { ClipboardButton, Icon, useStyles2 } from '@grafana/ui';
import React from 'react';
import { quietButton } from '../theme/sharedStyles';
import { useQueryLink } from '../words/QueryLinkContext';
import { useTranslate } from '../words/useTranslate';

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
  const styles = useStyles2(getStyles);
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

function getStyles(theme: Parameters<typeof quietButton>[0]): Record<'links' | 'button' | 'copy', string> {
  return {
    links: css({ display: 'inline-flex', gap: 4, verticalAlign: 'middle', '@media print': { display: 'none' } }),
    button: css(quietButton(theme)),
    copy: css({ '& svg': { margin: 0 } }),
  };
}
