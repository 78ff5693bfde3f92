import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { AlertSection } from '../../sections/alerts/report';
import { severityRank } from '../../sections/alerts/swimlane';
import { toAlertNotes } from '../../sections/alerts/view';
import type { Report } from '../../sections/report';
import { Note } from '../frame/Note';
import { Section } from '../frame/Section';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { smallText } from '../theme/sharedStyles';
import type { Tone } from '../theme/toTone';
import { useTelling, useTranslate } from '../words/useTranslate';
import { EpisodeTable } from './EpisodeTable';
import { AlertFacts, FiringList } from './FiringList';
import { Swimlane } from './Swimlane';

const TONES: Readonly<Record<string, Tone>> = Object.freeze({ critical: 'bad', warning: 'warn' });

/** Episodes by severity, and how many alerts fire now. */
export function SeverityCounts({
  alerts: { bySeverity, firing },
}: {
  readonly alerts: AlertSection;
}): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const counts = [...new Set(['critical', 'warning', 'info', ...bySeverity.map(({ severity }) => severity)])]
    .sort((a, b) => severityRank(a) - severityRank(b))
    .map((severity) => ({ severity, count: bySeverity.find((entry) => entry.severity === severity)?.count ?? 0 }));
  const active = firing === null ? null : firing.filter(({ state }) => state === 'firing').length;
  return (
    <>
      {counts.map(({ severity, count }) => (
        <ToneText key={severity} tone={count === 0 ? 'dim' : (TONES[severity] ?? 'plain')} className={styles}>
          <b>{count}</b> {severity}
        </ToneText>
      ))}
      <ToneText tone={active === null ? 'warn' : active > 0 ? 'bad' : 'dim'} className={styles}>
        {active !== 0 && <Glyph name={active === null ? 'unknown' : 'flame'} size={14} />}
        {active === null ? (
          t('page.alerts.unknown')
        ) : (
          <>
            <b>{active}</b> {t('page.alerts.firingNow')}
          </>
        )}
      </ToneText>
    </>
  );
}

function getStyles({ typography }: GrafanaTheme2): string {
  return css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: 5,
    fontSize: typography.body.fontSize,
    '& b': { fontWeight: typography.fontWeightMedium },
  });
}

export interface AlertsBodyProps {
  readonly report: Pick<Report, 'alerts' | 'monitoring' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  /** Counts by severity over the lanes, where no header has them. */
  readonly withCounts: boolean;
  readonly withEpisodes: boolean;
  readonly withFacts: boolean;
}

/** Lanes, what fires now, and as much of the rest as is asked for. A plan without alerts has none, and that is said. */
export function AlertsBody({ report, withCounts, withEpisodes, withFacts }: AlertsBodyProps): React.ReactElement {
  const t = useTranslate();
  const telling = useTelling();
  const styles = useStyles2(getAlertsBodyStyles);
  const { alerts, monitoring } = report;
  if (alerts === null) {
    return <Note>{t('page.alerts.notAsked')}</Note>;
  }
  const notes = toAlertNotes(alerts, monitoring, telling);
  return (
    <>
      {withCounts && (
        <div className={styles}>
          <SeverityCounts alerts={alerts} />
        </div>
      )}
      <Swimlane report={report} alerts={alerts} />
      {alerts.firing !== null && <FiringList firing={alerts.firing} />}
      {withEpisodes && <EpisodeTable episodes={alerts.episodes} />}
      {withFacts && <AlertFacts alerts={alerts} monitoring={monitoring} />}
      {notes.length > 0 && <Note>{notes.join(' ')}</Note>}
    </>
  );
}

function getAlertsBodyStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), { display: 'flex', flexWrap: 'wrap', gap: '0 16px', padding: '4px 16px 8px' });
}

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
