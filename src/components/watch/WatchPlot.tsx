import { Tooltip, useStyles2 } from '@grafana/ui';
import React, { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent } from 'react';
import { formatHours } from '../../document/figures';
import { formatInstant } from '../../i18n/instants';
import type { Report } from '../../sections/report';
import { toWatchPlot, type WatchPlot as Plot, type WatchRow } from '../../sections/watch/drawing';
import type { ScheduleRow } from '../../sections/watch/report';
import { type Reader, useReader, useTranslate, type Words } from '../words/useTranslate';
import { getWatchPlotStyles } from './getWatchPlotStyles';
import { WatchGlyph } from './WatchGlyph';

export interface MarkButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** The mark by which the keyboard enters its round. */
  readonly isStop: boolean;
}

/** A button inside a tooltip, which would make every one of them a stop of the keyboard. */
export const MarkButton = forwardRef<HTMLButtonElement, MarkButtonProps>(function MarkButton({ isStop, ...rest }, ref) {
  return <button {...rest} ref={ref} type="button" tabIndex={isStop ? 0 : -1} />;
});

const STEPS: Readonly<Record<string, number>> = Object.freeze({ ArrowLeft: -1, ArrowRight: 1 });

/** Arrow keys, Home and End go from one button of a group to another. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll('button')];
  const here = marks.findIndex((mark) => mark === document.activeElement);
  const step = STEPS[event.key];
  const wanted =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? marks.length - 1
        : step === undefined || here === -1
          ? null
          : here + step;
  const next = wanted === null ? undefined : marks[wanted];
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
  }
}

/** What a mark of the plot says: which round, when it was due, what became of it, and why. */
export function toRoundSentence(
  { title, hours, dueAt, state, reason }: ScheduleRow,
  { t, reader }: { readonly t: Words; readonly reader: Reader }
): string {
  return t('page.watch.mark', {
    title,
    hours: formatHours(hours, reader.numbers),
    at: `${formatInstant(dueAt, reader.zone)} ${reader.zone.name}`,
    state: t(`page.watch.state.${state}`),
    why: reason.text,
  });
}

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
