import { css } from '@emotion/css';
import { type GrafanaTheme2, PageLayoutType } from '@grafana/data';
import type { PluginPageProps } from '@grafana/runtime';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** Stands for Grafana's page frame, which a plugin gets as `PluginPage`. */
export function PreviewPage({
  actions,
  renderTitle,
  subTitle,
  pageNav,
  layout,
  children,
}: PluginPageProps): React.ReactElement {
  const styles = useStyles2(getStyles);
  if (layout === PageLayoutType.Custom) {
    return <div className={styles.custom}>{children}</div>;
  }
  const title = pageNav?.text ?? 'Report';
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div>
          {renderTitle === undefined ? <h1>{title}</h1> : renderTitle(title)}
          {subTitle !== undefined && <div className={styles.subTitle}>{subTitle}</div>}
        </div>
        <div className={styles.actions}>{actions}</div>
      </header>
      {children}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  page: css({ display: 'flex', flexDirection: 'column', padding: theme.spacing(3), '@media print': { padding: 0 } }),
  custom: css({ display: 'flex', flexDirection: 'column', flexGrow: 1 }),
  header: css({
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2),
  }),
  subTitle: css({ color: theme.colors.text.secondary }),
  actions: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
});
