import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { Note } from '../frame/Note';
import { Section } from '../frame/Section';
import { useTranslate } from '../words/useTranslate';
import { Swimlane } from './Swimlane';
import { SeverityCounts } from './SeverityCounts';
import { toAlertNotes } from './toAlertNotes';

export interface AlertsSectionProps {
  readonly report: Pick<Report, 'alerts' | 'monitoring' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
}

/** Every episode since the rollout, what fires now, and the state of the rules and targets behind them. */
export function AlertsSection({ report }: AlertsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const { alerts } = report;
  if (alerts === null) {
    return null;
  }
  return (
    <Section id="alerts" title={t('page.alerts.title')} aside={<SeverityCounts alerts={alerts} />}>
      <Swimlane report={report} alerts={alerts} />
      {alerts.firing !== null && alerts.firing.length > 0 && (
        <ul className={styles} aria-label={t('page.alerts.firingNow')}>
          {alerts.firing.map(({ name, summary }, index) => (
            <li key={`${name}-${index}`}>
              <b>{name}</b> {summary}
            </li>
          ))}
        </ul>
      )}
      <Note>{toAlertNotes(report, t).join(' ')}</Note>
    </Section>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({ margin: 0, padding: '8px 16px 0', listStyle: 'none', '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast } });
}
