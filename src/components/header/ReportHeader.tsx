import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { formatSpan } from '../../i18n/instants';
import type { Report } from '../../sections/report';
import { NARROW } from '../theme/sharedStyles';
import { useReader, useTranslate } from '../words/useTranslate';
import { EditionNote } from './EditionNote';

export interface ReportHeaderProps {
  readonly report: Pick<Report, 'plan' | 'deployment' | 'edition'>;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
}

/** What was deployed, when, and how that is known. */
export function ReportHeader({
  report: { plan, deployment, edition },
  actions,
}: ReportHeaderProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  const at = `${formatSpan({ from: deployment.startedAt, to: deployment.endedAt }, zone)} ${zone.name}`;
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        <h1>
          {edition?.title ?? (
            <>
              {plan.title} <span>{deployment.version}</span>
            </>
          )}
        </h1>
        <p className={styles.meta}>
          {plan.description !== '' && <span>{plan.description}</span>}
          {deployment.source !== 'unknown' && (
            <span>
              {t('page.header.deployed')} <b>{at}</b>
            </span>
          )}
          <span>
            {t(`page.header.found.${deployment.source}`, { previous: deployment.previousVersion ?? '' })}
            {deployment.previousVersion !== null && t('page.header.after', { previous: deployment.previousVersion })}
          </span>
        </p>
        {edition !== undefined && <EditionNote edition={edition} />}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'header' | 'text' | 'meta' | 'actions', string> {
  return {
    header: css({ display: 'flex', alignItems: 'flex-start', gap: 24, [NARROW]: { flexDirection: 'column', gap: 12 } }),
    text: css({
      flex: 1,
      minWidth: 0,
      '& h1': {
        margin: 0,
        fontSize: typography.h2.fontSize,
        lineHeight: '28px',
        fontWeight: typography.fontWeightRegular,
        letterSpacing: '-.005em',
        color: colors.text.maxContrast,
        overflowWrap: 'anywhere',
      },
      '& h1 > span': { marginLeft: 4, color: colors.text.secondary },
    }),
    meta: css({
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 20px',
      margin: '4px 0 0',
      color: colors.text.secondary,
      '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
    }),
    actions: css({ display: 'flex', flex: 'none', flexWrap: 'wrap', gap: 8, '@media print': { display: 'none' } }),
  };
}
