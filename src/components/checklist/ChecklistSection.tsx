import React from 'react';
import { isPending } from '../../document/cells';
import type { Report } from '../../sections/report';
import { Section } from '../frame/Section';
import { useFold } from '../frame/useFold';
import { StatusChip } from '../marks/Chip';
import { useTranslate, type Words } from '../words/useTranslate';
import { ChecklistTable } from './ChecklistTable';

export interface ChecklistSectionProps {
  readonly report: Pick<Report, 'checks' | 'deployment' | 'evaluatedAt' | 'checkpoints'>;
  /** What found nothing is one line, as in a report with something to look for. */
  readonly isFolded?: boolean;
}

/** The anomaly checklist: what was looked at, what was found and when. */
export function ChecklistSection({ report, isFolded = false }: ChecklistSectionProps): React.ReactElement {
  const t = useTranslate();
  const { checks } = report;
  const { isOpen, fold } = useFold(t('page.checks.title'), isFolded && checks.every(({ status }) => status === 'pass'));
  return (
    <Section
      id="checklist"
      title={t('page.checks.title')}
      fold={fold}
      subtitle={isOpen ? undefined : checks.map(({ title }) => title).join(', ')}
      aside={isOpen ? countStatuses(checks, t) : <StatusChip status="pass" count={checks.length} />}
    >
      <ChecklistTable report={report} foldsPassed={isFolded && fold === undefined} />
    </Section>
  );
}

const ORDER = ['fail', 'warn', 'unknown', 'pass'] as const;

/** `5 fail, 5 pass`, worst first. */
export function countStatuses(rows: readonly Pick<Report['checks'][number], 'status' | 'reason'>[], t: Words): string {
  const judged = rows.filter(({ reason }) => !isPending(reason));
  const counts = ORDER.map((status) => ({
    word: t(`page.status.${status}`),
    count: judged.filter((row) => row.status === status).length,
  }));
  return [...counts, { word: t('page.outcome.pending'), count: rows.length - judged.length }]
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ');
}
