import React from 'react';
import { Section } from '../frame/Section';
import { useTranslate } from '../words/useTranslate';
import { AlertsBody, type AlertsBodyProps } from './AlertsBody';
import { SeverityCounts } from './SeverityCounts';

export type AlertsSectionProps = Pick<AlertsBodyProps, 'report'>;

/** Every episode since the rollout, what fires now, and the state of the rules and targets behind them. */
export function AlertsSection({ report }: AlertsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  if (report.alerts === null) {
    return null;
  }
  return (
    <Section id="alerts" title={t('page.alerts.title')} aside={<SeverityCounts alerts={report.alerts} />}>
      <AlertsBody report={report} withCounts={false} withEpisodes withFacts />
    </Section>
  );
}
