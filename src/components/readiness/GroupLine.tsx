import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { Twisty } from '../frame/Twisty';
import { smallText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';

export interface GroupLineProps {
  /** Columns of the table. */
  readonly columns: number;
  readonly title: string;
  /** Beside the title: how much of it is well. */
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The head of a table's group, which opens and closes it. */
export function GroupLine({ columns, title, children, isOpen, onToggle }: GroupLineProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  return (
    <tr className={styles.line}>
      <th scope="rowgroup" colSpan={columns}>
        <div className={styles.head}>
          <Twisty
            isOpen={isOpen}
            label={t(isOpen ? 'page.group.close' : 'page.group.open', { title })}
            onToggle={onToggle}
          />
          <span className={styles.title}>{title}</span>
          <span className={styles.share}>{children}</span>
        </div>
      </th>
    </tr>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'line' | 'head' | 'title' | 'share', string> {
  return {
    line: css({ background: theme.colors.background.canvas, '@media print': { breakAfter: 'avoid' } }),
    head: css(smallText(theme), {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      marginLeft: -6,
      minHeight: 32,
      padding: '4px 0',
      whiteSpace: 'normal',
      fontWeight: theme.typography.fontWeightRegular,
    }),
    share: css({ flex: 1, display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0 12px', marginLeft: 6 }),
    title: css({
      flex: 'none',
      maxWidth: '50%',
      fontSize: theme.typography.body.fontSize,
      lineHeight: '20px',
      fontWeight: theme.typography.fontWeightMedium,
      color: theme.colors.text.maxContrast,
    }),
  };
}
