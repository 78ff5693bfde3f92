import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../sections/report';
import type { ScheduleRow } from '../../sections/watch/report';
import { Section } from '../frame/Section';
import { useOpenGroups } from '../frame/useFold';
import { goToFinding } from '../insights/goToFinding';
import { useTranslate } from '../words/useTranslate';
import { toRounds } from './RoundLine';
import { WatchGlyph } from './WatchGlyph';
import { WatchPlot } from './WatchPlot';
import { WatchTable } from './WatchTable';

const STATES = ['failed', 'overdue', 'unknown', 'passed', 'to-come'] as const;

/** How many of each state, with its shape: also the plot's legend. */
export function StateCounts({ rows }: { readonly rows: readonly ScheduleRow[] }): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const counts = STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length })).filter(
    ({ count }) => count > 0
  );
  return (
    <span className={styles}>
      {counts.map(({ state, count }) => (
        <span key={state}>
          <WatchGlyph state={state} size={12} />
          {count} {t(`page.watch.state.${state}`)}
        </span>
      ))}
    </span>
  );
}

function getStyles(): string {
  return css({
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: '0 14px',
    '& > span': { display: 'inline-flex', alignItems: 'center', gap: 5, whiteSpace: 'nowrap' },
  });
}

export interface WatchSectionProps {
  readonly report: Pick<Report, 'schedule' | 'checkpoints' | 'deployment' | 'evaluatedAt'>;
}

/** The rounds of the watch: when they are due, what became of them, and what the data said then. */
export function WatchSection({ report }: WatchSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const { schedule } = report;
  const rounds = toRounds(schedule);
  const open = useOpenGroups((id) => rounds.some((round) => round.id === id && round.isProblem));
  if (schedule.length === 0) {
    return null;
  }
  const show = ({ id, round }: ScheduleRow): void =>
    goToFinding({ section: 'watch', rows: [`due-${id}`, `group-watch-${round}`] });
  return (
    <Section
      id="watch"
      title={t('page.watch.title')}
      subtitle={t('page.watch.subtitle')}
      aside={<StateCounts rows={schedule} />}
    >
      <WatchPlot report={report} onOpen={show} />
      <WatchTable rounds={rounds} open={open} />
    </Section>
  );
}
