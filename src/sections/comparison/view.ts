import {
  type Block,
  column,
  figure,
  heading,
  list,
  type ListItem,
  paragraph,
  table,
  type TableColumn,
} from '../../document/blocks';
import { outcomeCell } from '../../document/cells';
import type { Counts } from '../../document/counts';
import { toNames } from '../../document/table';
import type { ComparisonRow } from '../../engine/model/comparison';
import type { Telling } from '../../i18n/locale';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import { countOutcomes } from '../verdict/words';
import { isProblem, rowOutcome, toProblemOrder } from './order';
import type { ComparisonTable } from './report';
import { saysNothing, toJudgementRows, toMeasureRows, toReleaseName } from './rows';
import { toShiftLegend } from './shiftLegend';

/** With the table 1,000 measures make an HTML file of 1.59 MB, more than the 1.5 MB that a mail can carry. */
const MOST_JUDGEMENTS = 200;

/** One table a group, problems first; under it why rows came out as they did, and what they say together. At the end what each judgement rests on. */
export const comparison: ToSection = ({ comparisons, windows }, telling) => {
  if (comparisons.length === 0) {
    return null;
  }
  const { translate: t } = telling;
  const rows = comparisons.flatMap((group) => group.rows);
  const ordered = toProblemOrder(comparisons);
  const names = toNames(ordered);
  const columns = toColumns(telling);
  return {
    title: t('page.comparison.title', {}),
    note: t('document.comparison.note', { measures: rows.length, counts: countOutcomes(rows, telling) }),
    blocks: [
      paragraph(t(windows.release === null ? 'document.comparison.one' : 'document.comparison.both', {}), 'dim'),
      figure(toShiftLegend(telling)),
      ...ordered.flatMap((group, index) =>
        toGroup(group, { name: names[index] ?? group.title, columns, windows, telling })
      ),
      ...toJudgements(
        ordered.flatMap((group) => group.rows),
        windows,
        telling
      ),
    ],
  };
};

interface Setting {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly windows: Report['windows'];
  readonly telling: Telling;
}

function toColumns({ translate: t }: Telling): readonly TableColumn[] {
  return [
    column('measure', t('page.comparison.measure', {})),
    column('baseline', t('page.comparison.baseline', {}), 'number'),
    column('current', t('page.comparison.current', {}), 'number'),
    column('change', t('page.comparison.change', {}), 'number'),
    column('share', t('document.comparison.share', {}), 'number'),
    column('interval', t('document.comparison.interval', {}), 'number'),
    column('shift', t('page.comparison.shift', {}), 'drawing'),
    column('both', t('page.comparison.both', {}), 'drawing'),
    column('target', t('page.comparison.target', {})),
    column('outcome', t('page.comparison.outcome', {})),
  ];
}

function toGroup(group: ComparisonTable, { name, columns, windows, telling }: Setting): readonly Block[] {
  const { translate: t } = telling;
  const reasons = group.rows.flatMap((row) => toReasons(row, windows, telling));
  return [
    heading(t('document.comparison.group', { group: name, counts: countOutcomes(group.rows, telling) })),
    table(
      name,
      columns,
      group.rows.flatMap((row) => toMeasureRows(row, windows, telling))
    ),
    ...(reasons.length === 0 ? [] : [list(reasons)]),
    ...(group.analysis.length === 0 ? [] : [paragraph(group.analysis.map(({ text }) => text).join(' '))]),
  ];
}

/** One table for all groups; of more than 200 measures only that it was left out. */
function toJudgements(rows: readonly ComparisonRow[], windows: Report['windows'], telling: Telling): readonly Block[] {
  const { translate: t } = telling;
  const title = t('document.comparison.judged', {});
  if (rows.length > MOST_JUDGEMENTS) {
    return [paragraph(t('document.comparison.judgedLimit', { rows: rows.length, limit: MOST_JUDGEMENTS }), 'dim')];
  }
  const names = toNames(rows);
  const columns = [
    column('measure', t('page.comparison.measure', {})),
    column('points', t('page.fact.points', {}), 'number'),
    column('effective', t('page.fact.effective', {}), 'number'),
    column('shift', t('page.fact.shift', {}), 'number'),
    column('superiority', t('page.fact.superiority', {}), 'number'),
    column('usual', t('page.fact.usual', {})),
    column('earned', t('page.fact.earned', {})),
  ];
  return [
    heading(title),
    table(
      title,
      columns,
      rows.flatMap((row, index) => toJudgementRows({ name: names[index] ?? row.title, row }, windows, telling))
    ),
  ];
}

/** Why a row is not simply fine: for each comparison of which that holds; for the first where the target was missed or the row left out. */
function toReasons(row: ComparisonRow, windows: Report['windows'], telling: Telling): readonly ListItem[] {
  const { release } = row;
  const titles = {
    own: row.title,
    release: telling.translate('document.comparison.marked', {
      title: row.title,
      mark: toReleaseName(windows, telling),
    }),
  };
  const compared = [
    { title: titles.own, comparison: row },
    ...(release === undefined || saysNothing(row, release) ? [] : [{ title: titles.release, comparison: release }]),
  ];
  const told = compared.filter(({ comparison: { outcome } }) => !isFine(outcome));
  const items = told.length === 0 && (isProblem(row) || row.ignored) ? compared.slice(0, 1) : told;
  return items.map(({ title, comparison: { outcome, reason } }) => ({
    ...toMark({ outcome, reason }, telling),
    text: telling.translate('document.comparison.why', { title, why: reason.text }),
  }));
}

function toMark(
  { outcome, reason }: Pick<ComparisonRow, 'outcome' | 'reason'>,
  telling: Telling
): Pick<ListItem, 'mark' | 'tone'> {
  const { text, tone } = outcomeCell(outcome, reason, telling);
  return { mark: text, tone };
}

function isFine(outcome: ComparisonRow['outcome']): boolean {
  return outcome === 'same' || outcome === 'better';
}

/** Of its tab. */
export function counts({ comparisons }: Report): Counts {
  const rows = comparisons.flatMap((table) => table.rows);
  const outcomes = (wanted: string): number => rows.filter((row) => rowOutcome(row) === wanted).length;
  const missed = rows.filter((row) => row.target?.outcome === 'missed').length;
  return {
    id: 'comparison',
    title: 'page.comparison.title',
    isThere: rows.length > 0,
    bad: [
      [outcomes('worse'), 'page.outcome.worse'],
      [missed, 'page.outcome.missed'],
      [outcomes('failed'), 'page.outcome.failed'],
    ],
    warn: [
      [outcomes('inconclusive'), 'page.outcome.inconclusive'],
      [outcomes('no-data'), 'page.outcome.no-data'],
    ],
    all: rows.length,
  };
}
