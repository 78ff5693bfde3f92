import { cell, type Cell, column, paragraph, row, table, type TableRow } from '../../document/blocks';
import type { ToSection } from '../../document/section';
import type { Report, SourceRow } from '../../engine/model/report';
import type { Telling } from '../../i18n/locale';
import { formatNumber } from '../../i18n/numbers';

/** Who was asked, and what did not come. How often it was asked and how long that took is not of the report: two who ask have the same one. */
export const sources: ToSection = ({ sources: rows }, telling) => {
  if (rows.length === 0) {
    return null;
  }
  const { translate: t } = telling;
  const sum = (count: (source: SourceRow) => number): number =>
    rows.reduce((total, source) => total + count(source), 0);
  const sorted = [...rows].sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0));
  return {
    title: t('page.sources.title', {}),
    note: t('document.sources.note', {
      observed: sum(({ observed }) => observed),
      absent: sum(({ absent }) => absent),
      failed: sum((source) => source.failed),
    }),
    blocks: [
      table(
        t('page.sources.title', {}),
        toColumns(telling),
        sorted.map((source) => toRow(source, telling))
      ),
      paragraph(t('page.sources.note', {}), 'dim'),
    ],
  };
};

function toColumns({ translate: t }: Telling): readonly ReturnType<typeof column>[] {
  return [
    column(t('page.sources.source', {})),
    column(t('document.sources.server', {})),
    column(t('page.checks.status', {})),
    column(t('page.sources.observed', {}), 'number'),
    column(t('page.sources.absent', {}), 'number'),
    column(t('page.sources.failed', {}), 'number'),
  ];
}

function toRow(source: SourceRow, telling: Telling): TableRow {
  const { numbers } = telling;
  const count = (value: number): Cell => cell(formatNumber(value, 0, numbers));
  return row([
    cell(source.id),
    cell([source.type, source.version ?? ''].filter((part) => part !== '').join(' '), 'dim'),
    toState(source, telling),
    count(source.observed),
    count(source.absent),
    cell(formatNumber(source.failed, 0, numbers), source.failed > 0 ? 'bad' : 'plain'),
  ]);
}

/** Whether a source answered; its error in its own words. */
function toState({ status, error }: SourceRow, { translate: t }: Telling): Cell {
  if (error?.kind === 'pending') {
    return cell(t('page.outcome.pending', {}), 'dim');
  }
  const because = (word: string): string =>
    error === null || error.message === '' ? word : `${word}: ${error.message}`;
  switch (status) {
    case 'answered':
      return cell(t('page.sources.state.answered', {}), 'good');
    case 'partial':
      return cell(because(t('page.sources.state.partial', {})), 'warn');
    case 'not-asked':
      return cell(t('page.sources.state.not-asked', {}), 'dim');
    case 'failed':
      return cell(because(t(error === null ? 'page.outcome.failed' : `page.failure.${error.kind}`, {})), 'bad');
  }
}

export interface Silence {
  /** A sentence for each source that did not answer. */
  readonly sources: readonly string[];
  readonly cost: string;
}

/** Every source that did not answer, and what that costs; null where all did. */
export function toSilence(
  { sources, score }: Pick<Report, 'sources' | 'score'>,
  { translate: t }: Pick<Telling, 'translate'>
): Silence | null {
  const silent = sources.filter(({ error, status }) => error !== null && (status === 'failed' || status === 'partial'));
  if (silent.length === 0) {
    return null;
  }
  const failed = silent.reduce((sum, source) => sum + source.failed, 0);
  return {
    sources: silent.map(({ id, error }) =>
      t('page.banner.source', { source: id, message: toSentence(error?.message ?? '') })
    ),
    cost: t('page.banner.cost', { failed, coverage: Math.round(100 * score.coverage) }),
  };
}

/** A message of a server may end as a sentence already. */
function toSentence(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
