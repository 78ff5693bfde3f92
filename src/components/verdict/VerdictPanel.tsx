import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { getSectionStyles } from '../frame/Section';
import { useTranslate } from '../words/useTranslate';
import { VerdictBody, type VerdictBodyProps } from './VerdictBody';

export type VerdictPanelProps = Pick<VerdictBodyProps, 'report' | 'counts' | 'isPending'>;

/** The verdict as the page's first panel. */
export function VerdictPanel({ report, counts, isPending }: VerdictPanelProps): React.ReactElement {
  const t = useTranslate();
  const panel = useStyles2(getSectionStyles).panel;
  return (
    <section
      className={panel}
      aria-label={t('page.verdict.label')}
      data-testid="dayone-verdict"
      data-outcome={isPending ? 'pending' : report.verdict.outcome}
    >
      <VerdictBody report={report} counts={counts} isPending={isPending} withReasons withComponents />
    </section>
  );
}
