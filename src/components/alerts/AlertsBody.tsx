import type { Report } from '../../engine/model/report';
import { toAlertNotes } from '../../sections/alerts/view';
import { Note } from '../frame/Note';
import { smallText } from '../theme/sharedStyles';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import { AlertFacts } from './AlertFacts';
import { EpisodeTable } from './EpisodeTable';
import { FiringList } from './FiringList';
import { SeverityCounts } from './SeverityCounts';
import { Swimlane } from './Swimlane';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

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
  const styles = useStyles2(getStyles);
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

function getStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), { display: 'flex', flexWrap: 'wrap', gap: '0 16px', padding: '4px 16px 8px' });
}
