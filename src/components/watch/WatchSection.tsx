import React from 'react';
import type { Report } from '../../sections/report';
import type { ScheduleRow } from '../../sections/watch/report';
import { Section } from '../frame/Section';
import { useOpenGroups } from '../frame/useFold';
import { goToFinding } from '../insights/goToFinding';
import { useTranslate } from '../words/useTranslate';
import { toRounds } from './RoundLine';
import { StateCounts } from './StateCounts';
import { WatchPlot } from './WatchPlot';
import { WatchTable } from './WatchTable';

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
