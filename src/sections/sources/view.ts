import {
  beside,
  type Block,
  type Cell,
  cell,
  column,
  paragraph,
  row,
  table,
  type TableColumn,
} from '../../document/blocks';
import { marked } from '../../document/cells';
import type { Counts } from '../../document/counts';
import { toBars } from '../../document/plot';
import type { Telling } from '../../i18n/locale';
import { formatDuration, formatNumber } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { SourceRow } from './report';

/** Who was asked, and what did not come. How often it was asked and how long that took stands on the page alone: two who ask have the same file. */
export const sources: ToSection = ({ sources: rows }, telling, around) => {
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
    aside: toAsked(rows, telling),
    blocks: [
      around?.medium === 'page' ? toPageTable(sorted, telling) : toFileTable(sorted, telling),
      paragraph(t('page.sources.note', {}), 'dim'),
    ],
  };
};

/** How many requests, the longest time, and how many failed. */
function toAsked(rows: readonly SourceRow[], { translate: t }: Telling): string {
  const failed = rows.reduce((total, source) => total + source.failed, 0);
  return t(failed === 0 ? 'page.sources.aside' : 'page.sources.asideFailed', {
    requests: rows.reduce((total, { requests }) => total + requests, 0),
    took: formatDuration(Math.max(0, ...rows.map(({ tookMs }) => tookMs))),
    failed,
  });
}

function toFileTable(rows: readonly SourceRow[], telling: Telling): Block {
  return table(
    telling.translate('page.sources.title', {}),
    toColumns(telling),
    rows.map((source) => row(toCells(source, telling), 'row', { id: `source-${source.id}` }))
  );
}

/** With what differs each time that somebody asks. */
function toPageTable(rows: readonly SourceRow[], telling: Telling): Block {
  const { translate: t, numbers } = telling;
  const bars = toBars(rows.map(({ tookMs }) => tookMs));
  return table(
    t('page.sources.title', {}),
    [
      ...toColumns(telling),
      column('requests', t('page.sources.requests', {}), 'number'),
      column('time', t('page.sources.time', {}), 'number'),
    ],
    rows.map((source, index) =>
      row(
        [
          ...toCells(source, telling, true),
          cell(formatNumber(source.requests, 0, numbers)),
          { ...cell(`${formatNumber(source.tookMs / 1000, 2, numbers)} s`), bar: bars[index] ?? 0 },
        ],
        'row',
        { id: `source-${source.id}` }
      )
    )
  );
}

function toColumns({ translate: t }: Telling): readonly TableColumn[] {
  return [
    column('source', t('page.sources.source', {})),
    beside('source', column('server', t('document.sources.server', {}))),
    column('status', t('page.checks.status', {})),
    column('observed', t('page.sources.observed', {}), 'number'),
    column('absent', t('page.sources.absent', {}), 'number'),
    column('failed', t('page.sources.failed', {}), 'number'),
  ];
}

function toCells(source: SourceRow, telling: Telling, isPage = false): readonly Cell[] {
  const { numbers } = telling;
  const count = (value: number): Cell => cell(formatNumber(value, 0, numbers));
  const { id, type, version } = source;
  const server = cell([type, version ?? ''].filter((part) => part !== '').join(' '), 'dim');
  return [
    cell(id),
    isPage ? cell([id === type ? '' : type, version ?? ''].filter((part) => part !== '').join(' ')) : server,
    toState(source, telling),
    count(source.observed),
    count(source.absent),
    cell(formatNumber(source.failed, 0, numbers), source.failed > 0 ? 'bad' : 'plain'),
  ];
}

/** Whether a source answered; its error in its own words. */
function toState({ status, error }: SourceRow, { translate: t }: Telling): Cell {
  if (error?.kind === 'pending') {
    return marked(t('page.outcome.pending', {}), 'dim', 'waiting');
  }
  const because = (word: string): string =>
    error === null || error.message === '' ? word : `${word}: ${error.message}`;
  switch (status) {
    case 'answered':
      return marked(t('page.sources.state.answered', {}), 'good', 'pass');
    case 'partial':
      return marked(because(t('page.sources.state.partial', {})), 'warn', 'failed');
    case 'not-asked':
      return marked(t('page.sources.state.not-asked', {}), 'dim', 'no-data');
    case 'failed':
      return marked(
        because(t(error === null ? 'page.outcome.failed' : `page.failure.${error.kind}`, {})),
        'bad',
        'failed'
      );
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

/** Of its tab. */
export function counts({ sources: rows }: Report): Counts {
  const failed = rows.filter(({ status }) => status === 'failed' || status === 'partial').length;
  return {
    id: 'sources',
    title: 'page.sources.tab',
    isThere: rows.length > 0,
    bad: [[failed, 'page.outcome.failed']],
    warn: [],
    all: rows.length,
  };
}
