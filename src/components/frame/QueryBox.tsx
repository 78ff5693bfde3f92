import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { QueryLinks, type QueryLinksProps } from './QueryLinks';

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
