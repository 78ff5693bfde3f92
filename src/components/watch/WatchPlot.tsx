import type { Report, ScheduleRow } from '../../engine/model/report';
import { toWatchPlot, type WatchPlot as Plot, type WatchRow } from '../../sections/watch/drawing';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { MarkButton } from './MarkButton';
import { WatchGlyph } from './WatchGlyph';
import { getWatchPlotStyles } from './getWatchPlotStyles';
import { moveFocus } from './moveFocus';
import { toRoundSentence } from './toRoundWords';
import { Tooltip, useStyles2 } from '@grafana/ui';
import React from 'react';

export interface WatchPlotProps {
  readonly report: Pick<Report, 'schedule' | 'checkpoints' | 'deployment' | 'evaluatedAt'>;
  /** A mark was chosen. */
  readonly onOpen: (row: ScheduleRow) => void;
}

/** When each round is due and what became of it, on one axis of hours since the rollout. */
export function WatchPlot({ report, onOpen }: WatchPlotProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getWatchPlotStyles);
  const plot = toWatchPlot(report);
  const shown = plot.ticks.filter(({ x }, index) => index === 0 || x - (plot.ticks[index - 1]?.x ?? 0) >= 3.5);
  return (
    <div className={styles.plot}>
      <div className={styles.head} aria-hidden="true">
        <span>{t('page.watch.axis')}</span>
        <div className={styles.track}>
          {shown.map(({ id, x }) => (
            <em key={id} style={{ left: `${x}%` }}>
              {id}
            </em>
          ))}
        </div>
      </div>
      {plot.rounds.map((row) => (
        <RoundLane key={row.round} row={row} plot={plot} onOpen={onOpen} />
      ))}
    </div>
  );
}

type RoundLaneProps = Pick<WatchPlotProps, 'onOpen'> & { readonly row: WatchRow; readonly plot: Plot };

/** One round. Its marks are one stop of the keyboard; the arrows go from mark to mark. */
function RoundLane({ row: { round, title, marks }, plot, onOpen }: RoundLaneProps): React.ReactElement {
  const t = useTranslate();
  const reader = useReader();
  const styles = useStyles2(getWatchPlotStyles);
  return (
    <div className={styles.lane} data-testid={`dayone-lane-${round}`}>
      <span className={styles.name}>{title}</span>
      <div className={styles.track} role="group" aria-label={t('page.watch.lane', { title })} onKeyDown={moveFocus}>
        <LaneRules plot={plot} />
        {marks.map(({ row, x }, index) => {
          const sentence = toRoundSentence(row, { t, reader });
          return (
            <Tooltip key={row.id} content={sentence}>
              <MarkButton
                className={styles.mark}
                style={{ left: `${x}%` }}
                isStop={index === 0}
                aria-label={sentence}
                data-state={row.state}
                onClick={() => onOpen(row)}
              >
                <WatchGlyph state={row.state} />
              </MarkButton>
            </Tooltip>
          );
        })}
      </div>
    </div>
  );
}

/** The lane's middle, the checkpoints, and the evaluation. */
function LaneRules({ plot: { ticks, now } }: { readonly plot: Plot }): React.ReactElement {
  const styles = useStyles2(getWatchPlotStyles);
  return (
    <svg className={styles.rules} width="100%" height="100%" aria-hidden="true">
      <line x1="0%" x2="100%" y1="50%" y2="50%" />
      {ticks.map(({ id, x }) => (
        <line key={id} x1={`${x}%`} x2={`${x}%`} y1="0%" y2="100%" />
      ))}
      {now !== null && <line className={styles.now} x1={`${now}%`} x2={`${now}%`} y1="0%" y2="100%" />}
    </svg>
  );
}
