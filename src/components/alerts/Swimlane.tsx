import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { toTimeline } from '../../document/timeline';
import { formatInstant } from '../../i18n/instants';
import type { AlertSection } from '../../sections/alerts/report';
import { toSwimlane } from '../../sections/alerts/swimlane';
import type { Report } from '../../sections/report';
import { useReader } from '../words/useTranslate';
import { getSwimlaneStyles } from './getSwimlaneStyles';
import { EmptyLane, LaneRow } from './LaneRow';

export interface SwimlaneProps {
  readonly report: Pick<Report, 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  readonly alerts: AlertSection;
}

/** One lane an alert over the time since the rollout began. Severities that matter and never fired have a lane that says so. */
export function Swimlane({ report, alerts }: SwimlaneProps): React.ReactElement {
  const { zone } = useReader();
  const styles = useStyles2(getSwimlaneStyles);
  const { deployment, evaluatedAt } = report;
  const lanes = toSwimlane(alerts.episodes, { from: Date.parse(deployment.startedAt), to: Date.parse(evaluatedAt) });
  const { ticks } = toTimeline({
    ...report,
    windows: { current: null, baseline: null, release: null, stepSeconds: 60, notes: [] },
  });
  const shown = ticks.filter(({ x }, index) => index === 0 || x - (ticks[index - 1]?.x ?? 0) >= 3.5);
  const quiet = ['critical', 'warning'].filter((severity) => lanes.every((lane) => lane.severity !== severity));
  return (
    <div className={styles.lanes}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <div className={styles.track}>
          {shown.map(({ id, x }) => (
            <em key={id} style={{ left: `${x}%` }}>
              {id}
            </em>
          ))}
        </div>
        <span />
      </div>
      {quiet.map((severity) => (
        <EmptyLane key={severity} severity={severity} ticks={ticks} isKnown={alerts.reason.code !== 'alerts.unknown'} />
      ))}
      {lanes.map((lane) => (
        <LaneRow key={lane.id} lane={lane} ticks={ticks} isFlapping={alerts.flapping.includes(lane.name)} />
      ))}
      <div className={styles.foot} aria-hidden="true">
        <span />
        <div className={styles.track}>
          <span>{formatInstant(deployment.startedAt, zone)}</span>
          <span>
            {formatInstant(evaluatedAt, zone)} {zone.name}
          </span>
        </div>
        <span />
      </div>
    </div>
  );
}
