import { cx } from '@emotion/css';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Timeline } from '../../document/timeline';
import { formatDuration } from '../../i18n/numbers';
import type { Lane, LaneEpisode } from '../../sections/alerts/swimlane';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { SeverityMark } from '../marks/StateMark';
import { useTranslate } from '../words/useTranslate';
import { getSwimlaneStyles } from './getSwimlaneStyles';

type Ticks = Timeline['ticks'];

/** An alert's episodes, with the length of each. */
export function LaneRow({
  lane,
  ticks,
  isFlapping,
}: {
  readonly lane: Lane;
  readonly ticks: Ticks;
  readonly isFlapping: boolean;
}): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getSwimlaneStyles);
  const sentence = t('page.plot.lane', {
    name: lane.name,
    severity: lane.severity,
    lengths: lane.episodes.map(({ minutes }) => formatDuration(60_000 * minutes)).join(', '),
  });
  return (
    <div className={styles.lane} data-testid={`dayone-lane-${lane.name}`}>
      <span className={styles.name}>
        <SeverityMark severity={lane.severity} />
        <span title={lane.name}>{lane.name}</span>
        <small>{lane.severity}</small>
      </span>
      <div className={styles.track} role="img" aria-label={sentence}>
        <Rules ticks={ticks} />
        {lane.episodes.map((episode) => (
          <EpisodeBar key={`${episode.left}-${episode.width}`} episode={episode} severity={lane.severity} />
        ))}
      </div>
      <ToneText tone={lane.isFiring ? 'bad' : 'dim'} className={styles.state}>
        <Glyph name={lane.isFiring ? 'flame' : 'pass'} size={14} />
        <span>
          {t(lane.isFiring ? 'page.alerts.firing' : 'page.alerts.isResolved')}
          {lane.isSilenced && <small>{t('page.alerts.silenced')}</small>}
          {isFlapping && <small>{t('page.alerts.isFlapping')}</small>}
        </span>
      </ToneText>
    </div>
  );
}

/** A severity of which none fired; or of which that is not known. */
export function EmptyLane({
  severity,
  ticks,
  isKnown,
}: {
  readonly severity: string;
  readonly ticks: Ticks;
  readonly isKnown: boolean;
}): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getSwimlaneStyles);
  return (
    <div className={cx(styles.lane, styles.quiet)}>
      <span className={styles.name}>
        <SeverityMark severity={severity} isFaint />
        <span>{t('page.alerts.anySeverity', { severity })}</span>
      </span>
      <div className={styles.track}>
        <Rules ticks={ticks} />
        <span className={styles.none}>{t(isKnown ? 'page.alerts.noneFired' : 'page.alerts.unknown')}</span>
      </div>
      <span className={styles.state}>–</span>
    </div>
  );
}

function Rules({ ticks }: { readonly ticks: Ticks }): React.ReactElement {
  return (
    <>
      {ticks.map(({ id, x }) => (
        <i key={id} style={{ left: `${x}%` }} />
      ))}
    </>
  );
}

function EpisodeBar({
  episode: { left, width, isOpen, isSilenced, minutes, label },
  severity,
}: {
  readonly episode: LaneEpisode;
  readonly severity: string;
}): React.ReactElement {
  const { colors } = useTheme2();
  const styles = useStyles2(getSwimlaneStyles);
  const length = formatDuration(60_000 * minutes);
  const backgroundColor =
    severity === 'critical' ? colors.error.text : severity === 'warning' ? colors.warning.text : colors.text.secondary;
  const beside = label === 'after' ? { left: `calc(${left + width}% + 6px)` } : { right: `calc(${100 - left}% + 4px)` };
  return (
    <>
      <span
        className={cx(styles.bar, isOpen && styles.open, isSilenced && styles.silenced)}
        style={{ left: `${left}%`, width: `max(${width}%, 6px)`, backgroundColor }}
      >
        {label === 'inside' && <s>{length}</s>}
      </span>
      {(label === 'after' || label === 'before') && (
        <span className={styles.length} style={beside}>
          {length}
        </span>
      )}
    </>
  );
}
